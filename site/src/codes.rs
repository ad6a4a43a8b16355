//! What rustc's error codes have to do with concurrency.

use crate::prose;

/// A code and what it teaches.
#[derive(Debug, Clone, Copy)]
pub struct Lesson {
    /// `E0499`, `error` where rustc gives none, or the name of a lint.
    pub code: &'static str,
    /// What else people type who look for it.
    pub aliases: &'static [&'static str],
    /// What it means between threads, as Markdown.
    pub teaches: &'static str,
}

/// In alphabetical order.
const LESSONS: [Lesson; 30] = [
    Lesson {
        code: "E0004",
        aliases: &["match must be exhaustive", "missing case"],
        teaches: "A `match` leaves a case out. What a channel or a lock can answer is an enum, and each of its answers has to be named: also that the other end has gone.",
    },
    Lesson {
        code: "E0038",
        aliases: &["async fn in a dyn trait", "not dyn compatible"],
        teaches: "A trait with an `async fn` cannot be a `dyn`: each implementation has a future of its own type and size. \
             A method that returns a boxed future can.",
    },
    Lesson {
        code: "E0063",
        aliases: &["nil channel", "zero value of a struct"],
        teaches: "A struct is made without one of its fields. Go fills what is left out with the zero value, which is \
             nil for a channel; in Rust every field is given a value, so a channel that was not made cannot be waited \
             for.",
    },
    Lesson {
        code: "E0277",
        aliases: &[
            "Send is not satisfied",
            "the trait bound Send is not satisfied",
            "Sync is not satisfied",
            "not Send",
        ],
        teaches: "A type does not have a trait that is asked for: for threads `Send` (may be given to another thread) \
             or `Sync` (may be used from several at once). They are how a type says what it was made for.",
    },
    Lesson {
        code: "E0308",
        aliases: &[],
        teaches: "The types do not fit. The operations of an atomic give back the old value, which is a plain number \
             and no atomic.",
    },
    Lesson {
        code: "E0369",
        aliases: &["compare an atomic"],
        teaches: "An operator does not exist for the type. An atomic cannot be compared as a number is: it has to be loaded first, with an ordering.",
    },
    Lesson {
        code: "E0373",
        aliases: &[
            "may outlive borrowed value",
            "use the move keyword",
            "async block may outlive the current function",
            "tokio::spawn 'static",
        ],
        teaches: "A thread may outlive the function whose variable it borrows. Either the thread ends before the \
             function (`thread::scope`), or it owns what it uses (`move`, often of an `Arc`).",
    },
    Lesson {
        code: "E0381",
        aliases: &["uninitialized variable", "nil variable"],
        teaches: "A variable is used before it has a value on every path. There is no zero value that stands in: what a \
             thread is to share has to be made first.",
    },
    Lesson {
        code: "E0382",
        aliases: &[
            "use after move",
            "value used here after move",
            "moved into closure",
        ],
        teaches: "A value is used after it was moved away. What is sent belongs to the receiver, a sender that was \
             dropped has gone, and a guard that was given back cannot be given back again.",
    },
    Lesson {
        code: "E0499",
        aliases: &["two mutable borrows", "data race"],
        teaches: "Two exclusive borrows of one value at the same time. This is what a data race between two writers \
             looks like to the compiler.",
    },
    Lesson {
        code: "E0502",
        aliases: &["mutable and immutable borrow"],
        teaches: "One side reads while another may write. The order that the program brings about by a signal or a \
             wait is not part of the types, so the compiler does not count on it.",
    },
    Lesson {
        code: "E0503",
        aliases: &[],
        teaches: "A value is used while it is borrowed exclusively: a read beside a thread that may write.",
    },
    Lesson {
        code: "E0505",
        aliases: &[],
        teaches: "A value is moved or dropped while somebody still borrows it.",
    },
    Lesson {
        code: "E0506",
        aliases: &[],
        teaches: "A variable is assigned to while somebody still borrows it: the reader would see the value change.",
    },
    Lesson {
        code: "E0507",
        aliases: &[],
        teaches: "A value cannot be moved out of what is only borrowed. A lock or an atomic that was copied would be \
             another one; Go's vet calls it `copylocks`.",
    },
    Lesson {
        code: "E0515",
        aliases: &[],
        teaches: "A reference to what dies at the end of the function is returned. What a guard protects cannot leave \
             the function without the guard.",
    },
    Lesson {
        code: "E0521",
        aliases: &["argument requires 'static", "borrowed data escapes"],
        teaches: "A borrow leaves the function that was lent it. A method that starts a thread with `&mut self` would \
             let the thread go on after the borrow has ended.",
    },
    Lesson {
        code: "E0524",
        aliases: &[],
        teaches: "Two closures borrow one value exclusively at the same time: two tasks that would write to the same \
             place.",
    },
    Lesson {
        code: "E0525",
        aliases: &["FnOnce", "closure is FnOnce because it moves"],
        teaches: "A closure that gives away what it captures can be called once only, and here it may be called several times, maybe by several threads.",
    },
    Lesson {
        code: "E0594",
        aliases: &[],
        teaches: "What is borrowed for reading is assigned to. A closure that several threads may call is a `Fn`, and \
             has no write access to what it captures.",
    },
    Lesson {
        code: "E0596",
        aliases: &[],
        teaches: "What is borrowed for reading is borrowed for writing. `Arc` shares, and what is shared is not \
             written without a lock or an atomic.",
    },
    Lesson {
        code: "E0597",
        aliases: &[
            "borrowed value does not live long enough",
            "dropped while still borrowed",
            "argument requires that … is borrowed for 'static",
        ],
        teaches: "A value is dropped while somebody still borrows it. A thread that borrows it would read memory that \
             has been given back: either the thread ends first (`thread::scope` waits for it), or it owns the \
             value (`move`, often of an `Arc`). Go's garbage collector keeps such a value alive; Rust asks who \
             owns it.",
    },
    Lesson {
        code: "E0599",
        aliases: &[],
        teaches: "The method does not exist for the type, or not for a type with these bounds. That is how a receiver \
             cannot be sent to, and a machine that has not started cannot be asked for its result.",
    },
    Lesson {
        code: "E0609",
        aliases: &[],
        teaches: "The field does not exist where it is looked for: what a `Mutex` contains is reached through the lock \
             and in no other way.",
    },
    Lesson {
        code: "E0728",
        aliases: &["await outside async", "await in a closure"],
        teaches: "An await stands in a function or a closure that is not `async`. A function that waits is of another \
             kind than one that does not, and so are all of its callers.",
    },
    Lesson {
        code: "E0733",
        aliases: &["recursion in an async fn"],
        teaches: "An `async fn` awaits itself, and its future would have to have room for itself. `Box::pin` around the \
             inner call gives it a size.",
    },
    Lesson {
        code: "error",
        aliases: &["future is not Send", "guard held across await"],
        teaches: "Some errors have no code, among them those about futures that are not `Send`: a lock guard that is \
             held across an `await` may not travel to another thread.",
    },
    Lesson {
        code: "invalid_atomic_ordering",
        aliases: &[],
        teaches: "A lint that is an error by default: a load cannot release and a store cannot acquire.",
    },
    Lesson {
        code: "let_underscore_lock",
        aliases: &[],
        teaches: "A lint that is an error by default: `let _ = mutex.lock()` lets go of the lock at once, so that what \
             follows is not protected.",
    },
    Lesson {
        code: "static_mut_refs",
        aliases: &["reference to static mut"],
        teaches: "A lint that is an error by default: a reference to a `static mut` may live while another thread \
             writes, and `unsafe` around it does not change that.",
    },
];

/// Names that are a part of what rustc says, whatever the program.
const KEPT: [&str; 7] = ["Arc", "Fn", "FnMut", "FnOnce", "Rc", "Send", "Sync"];

/// A message of rustc with `…` for each name of the program.
pub fn pattern(message: &str) -> String {
    let parts: Vec<&str> = message
        .split('`')
        .enumerate()
        .map(
            |(place, part)| match place % 2 == 1 && !KEPT.contains(&part) {
                true => "…",
                false => part,
            },
        )
        .collect();
    parts.join("`")
}

/// What stands for a code where it is named.
pub fn label(code: &str) -> &str {
    if code == "error" { "no code" } else { code }
}

/// What the code teaches.
pub fn lesson(code: &str) -> Option<&'static Lesson> {
    LESSONS.iter().find(|lesson| lesson.code == code)
}

/// The code and the first sentence of its lesson, as HTML. `path_to_root`
/// leads from the page to the top of the site.
pub fn link(code: &str, path_to_root: &str) -> Option<String> {
    let lesson = lesson(code)?;
    Some(format!(
        "<a href=\"{path_to_root}errors/{code}.html\">{}</a>: {}",
        label(code),
        prose::inline(prose::first_sentence(lesson.teaches))
    ))
}

/// All codes that have a lesson, in alphabetical order.
pub fn all() -> impl Iterator<Item = &'static Lesson> {
    LESSONS.iter()
}

/// The page of rustc's own index, for a code that has one.
pub fn address(code: &str) -> Option<String> {
    code.starts_with("E0")
        .then(|| format!("https://doc.rust-lang.org/error_codes/{code}.html"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_has_no_names_of_the_program() {
        assert_eq!(
            pattern(
                "cannot borrow `seen` as mutable, as it is a captured variable in a `Fn` closure"
            ),
            "cannot borrow `…` as mutable, as it is a captured variable in a `Fn` closure"
        );
        assert_eq!(pattern("mismatched types"), "mismatched types");
    }

    #[test]
    fn they_are_in_order() {
        assert!(LESSONS.is_sorted_by_key(|lesson| lesson.code));
    }
}
