//! Messages of standards of service.

macro_rules! standard_words {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*] $($before)*

        }
    };
}
