//! What rustc's error codes have to do with concurrency.

use crate::prose;

/// A code and what it teaches.
const LESSONS: [(&str, &str); 24] = [
    (
        "E0133",
        "A variable of the whole program that anybody may write is shared between all threads. Reading or writing \
         a `static mut` needs `unsafe`: there the compiler checks nothing.",
    ),
    (
        "E0277",
        "A type does not have a trait that is asked for: for threads `Send` (may be given to another \
         thread) or `Sync` (may be used from several at once). They are how a type says what it was made for.",
    ),
    (
        "E0308",
        "The types do not fit. The operations of an atomic give back the old value, which is a plain number and \
         no atomic.",
    ),
    (
        "E0368",
        "An operator does not exist for the type. An atomic has no `+=`: the read, the addition and the write \
         must be one operation, and that has a name of its own.",
    ),
    (
        "E0373",
        "A thread may outlive the function whose variable it borrows. Either the thread ends before the function \
         (`thread::scope`), or it owns what it uses (`move`, often of an `Arc`).",
    ),
    (
        "E0381",
        "A variable is used before it has a value. Nothing in Rust is nil by itself: a channel that was not made \
         cannot be waited for.",
    ),
    (
        "E0382",
        "A value is used after it was moved away. What is sent belongs to the receiver, a sender that was dropped \
         has gone, and a guard that was given back cannot be given back again.",
    ),
    (
        "E0499",
        "Two exclusive borrows of one value at the same time. This is what a data race between two writers looks \
         like to the compiler.",
    ),
    (
        "E0500",
        "A closure borrows what is borrowed in another way at that time, and one of the two may write.",
    ),
    (
        "E0502",
        "One side reads while another may write. The order that the program brings about by a signal or a wait is \
         not part of the types, so the compiler does not count on it.",
    ),
    (
        "E0503",
        "A value is used while it is borrowed exclusively: a read beside a thread that may write.",
    ),
    (
        "E0505",
        "A value is moved or dropped while somebody still borrows it.",
    ),
    (
        "E0506",
        "A variable is assigned to while somebody still borrows it: the reader would see the value change.",
    ),
    (
        "E0507",
        "A value cannot be moved out of what is only borrowed. A lock or an atomic that was copied would be another \
         one; Go's vet calls it `copylocks`.",
    ),
    (
        "E0515",
        "A reference to what dies at the end of the function is returned. What a guard protects cannot leave the \
         function without the guard.",
    ),
    (
        "E0521",
        "A borrow leaves the function that was lent it. A method that starts a thread with `&mut self` would let \
         the thread go on after the borrow has ended.",
    ),
    (
        "E0524",
        "Two closures borrow one value exclusively at the same time: two tasks that would write to the same place.",
    ),
    (
        "E0594",
        "What is borrowed for reading is assigned to. A closure that several threads may call is a `Fn`, and has \
         no write access to what it captures.",
    ),
    (
        "E0596",
        "What is borrowed for reading is borrowed for writing. `Arc` shares, and what is shared is not written \
         without a lock or an atomic.",
    ),
    (
        "E0599",
        "The method does not exist for the type, or not for a type with these bounds. That is how a receiver \
         cannot be sent to, and a machine that has not started cannot be asked for its result.",
    ),
    (
        "E0609",
        "The field does not exist where it is looked for: what a `Mutex` contains is reached through the \
         lock and in no other way.",
    ),
    (
        "error",
        "Some errors have no code, among them those about futures that are not `Send`: a lock guard that is held \
         across an `await` may not travel to another thread.",
    ),
    (
        "invalid_atomic_ordering",
        "A lint that is an error by default: a load cannot release and a store cannot acquire.",
    ),
    (
        "let_underscore_lock",
        "A lint that is an error by default: `let _ = mutex.lock()` lets go of the lock at once, so \
         that what follows is not protected.",
    ),
];

/// What the code teaches, as Markdown.
pub fn lesson(code: &str) -> Option<&'static str> {
    LESSONS
        .iter()
        .find(|(of, _)| *of == code)
        .map(|(_, lesson)| *lesson)
}

/// The code and the first sentence of its lesson, as HTML. `way_to_root`
/// leads from the page to the top of the site.
pub fn link(code: &str, way_to_root: &str) -> Option<String> {
    let first = lesson(code)?.split_inclusive(". ").next()?.trim_end();
    let label = if code == "error" { "no code" } else { code };
    Some(format!(
        "<a href=\"{way_to_root}errors.html#{code}\">{label}</a>: {}",
        prose::inline(first)
    ))
}

/// All codes that have a lesson, in alphabetical order.
pub fn all() -> impl Iterator<Item = &'static str> {
    LESSONS.iter().map(|(code, _)| *code)
}

/// The page of rustc's own index, for a code that has one.
pub fn address(code: &str) -> Option<String> {
    code.starts_with("E0")
        .then(|| format!("https://doc.rust-lang.org/error_codes/{code}.html"))
}
