//! Messages of the publication scheme.

macro_rules! scheme_words {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*] $($before)*

        }
    };
}
