//! Messages of the disclosure log.

macro_rules! disclosure_words {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*] $($before)*

        }
    };
}
