//! Messages of meetings, local priorities, feeds and calendars.

macro_rules! calendar_words {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*] $($before)*

        }
    };
}
