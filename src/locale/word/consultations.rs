//! Messages of consultations, their results and what became of them.

macro_rules! consultation_words {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*] $($before)*

        }
    };
}
