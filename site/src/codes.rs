//! What rustc's error codes have to do with concurrency.

use crate::prose;

/// A code and what it teaches.
#[derive(Debug, Clone, Copy)]
pub struct Lesson {
    /// `E0499`, `error` where rustc gives none, or the name of a lint.
    pub code: &'static str,
    /// rustc's messages, with `…` for what differs; a test holds them
    /// against what rustc says.
    pub says: &'static [&'static str],
    /// What else people type who look for it.
    pub aliases: &'static [&'static str],
    /// What it means between threads, as Markdown.
    pub teaches: &'static str,
}

impl Lesson {
    /// What stands for the code where it is named.
    pub fn label(&self) -> &'static str {
        label(self.code)
    }
}

/// In alphabetical order.
const LESSONS: [Lesson; 25] = [
    Lesson {
        code: "E0063",
        says: &["missing field `…` in initializer of `…`"],
        aliases: &["nil channel", "zero value of a struct"],
        teaches: "A struct is made with all of its fields. There is no zero value that stands for one that was left out: \
             a channel that was not made cannot be waited for.",
    },
    Lesson {
        code: "E0133",
        says: &["use of mutable static is unsafe and requires unsafe block"],
        aliases: &["static mut", "global variable", "unsafe block"],
        teaches: "A variable of the whole program that anybody may write is shared between all threads. Reading or \
             writing a `static mut` needs `unsafe`: there the compiler checks nothing.",
    },
    Lesson {
        code: "E0277",
        says: &[
            "`…` cannot be sent between threads safely",
            "`…` cannot be shared between threads safely",
        ],
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
        says: &["mismatched types"],
        aliases: &[],
        teaches: "The types do not fit. The operations of an atomic give back the old value, which is a plain number \
             and no atomic.",
    },
    Lesson {
        code: "E0368",
        says: &["binary assignment operation `…` cannot be applied to type `…`"],
        aliases: &[],
        teaches: "An operator does not exist for the type. An atomic has no `+=`: the read, the addition and the write \
             must be one operation, and that has a name of its own.",
    },
    Lesson {
        code: "E0373",
        says: &[
            "closure may outlive the current function, but it borrows `…`, which is owned by the current function",
        ],
        aliases: &[
            "may outlive borrowed value",
            "use the move keyword",
            "async block may outlive the current function",
        ],
        teaches: "A thread may outlive the function whose variable it borrows. Either the thread ends before the \
             function (`thread::scope`), or it owns what it uses (`move`, often of an `Arc`).",
    },
    Lesson {
        code: "E0382",
        says: &["use of moved value: `…`", "borrow of moved value: `…`"],
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
        says: &["cannot borrow `…` as mutable more than once at a time"],
        aliases: &["two mutable borrows", "data race"],
        teaches: "Two exclusive borrows of one value at the same time. This is what a data race between two writers \
             looks like to the compiler.",
    },
    Lesson {
        code: "E0500",
        says: &["closure requires unique access to `…` but it is already borrowed"],
        aliases: &[],
        teaches: "A closure borrows what is borrowed in another way at that time, and one of the two may write.",
    },
    Lesson {
        code: "E0502",
        says: &[
            "cannot borrow `…` as immutable because it is also borrowed as mutable",
            "cannot borrow `…` as mutable because it is also borrowed as immutable",
        ],
        aliases: &["mutable and immutable borrow"],
        teaches: "One side reads while another may write. The order that the program brings about by a signal or a \
             wait is not part of the types, so the compiler does not count on it.",
    },
    Lesson {
        code: "E0503",
        says: &["cannot use `…` because it was mutably borrowed"],
        aliases: &[],
        teaches: "A value is used while it is borrowed exclusively: a read beside a thread that may write.",
    },
    Lesson {
        code: "E0505",
        says: &["cannot move out of `…` because it is borrowed"],
        aliases: &[],
        teaches: "A value is moved or dropped while somebody still borrows it.",
    },
    Lesson {
        code: "E0506",
        says: &["cannot assign to `…` because it is borrowed"],
        aliases: &[],
        teaches: "A variable is assigned to while somebody still borrows it: the reader would see the value change.",
    },
    Lesson {
        code: "E0507",
        says: &["cannot move out of `…` which is behind a shared reference"],
        aliases: &[],
        teaches: "A value cannot be moved out of what is only borrowed. A lock or an atomic that was copied would be \
             another one; Go's vet calls it `copylocks`.",
    },
    Lesson {
        code: "E0515",
        says: &["cannot return value referencing local variable `…`"],
        aliases: &[],
        teaches: "A reference to what dies at the end of the function is returned. What a guard protects cannot leave \
             the function without the guard.",
    },
    Lesson {
        code: "E0521",
        says: &["borrowed data escapes outside of method"],
        aliases: &["argument requires 'static", "borrowed data escapes"],
        teaches: "A borrow leaves the function that was lent it. A method that starts a thread with `&mut self` would \
             let the thread go on after the borrow has ended.",
    },
    Lesson {
        code: "E0524",
        says: &["two closures require unique access to `…` at the same time"],
        aliases: &[],
        teaches: "Two closures borrow one value exclusively at the same time: two tasks that would write to the same \
             place.",
    },
    Lesson {
        code: "E0594",
        says: &[
            "cannot assign to `…`, as it is a captured variable in a `Fn` closure",
            "cannot assign to `…`, which is behind a `&` reference",
        ],
        aliases: &[],
        teaches: "What is borrowed for reading is assigned to. A closure that several threads may call is a `Fn`, and \
             has no write access to what it captures.",
    },
    Lesson {
        code: "E0596",
        says: &[
            "cannot borrow `…` as mutable, as it is a captured variable in a `Fn` closure",
            "cannot borrow data in an `Arc` as mutable",
        ],
        aliases: &[],
        teaches: "What is borrowed for reading is borrowed for writing. `Arc` shares, and what is shared is not \
             written without a lock or an atomic.",
    },
    Lesson {
        code: "E0597",
        says: &["`…` does not live long enough"],
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
        says: &["no method named `…` found for struct `…` in the current scope"],
        aliases: &[],
        teaches: "The method does not exist for the type, or not for a type with these bounds. That is how a receiver \
             cannot be sent to, and a machine that has not started cannot be asked for its result.",
    },
    Lesson {
        code: "E0609",
        says: &["no field `…` on type `…`"],
        aliases: &[],
        teaches: "The field does not exist where it is looked for: what a `Mutex` contains is reached through the lock \
             and in no other way.",
    },
    Lesson {
        code: "error",
        says: &["future cannot be sent between threads safely"],
        aliases: &["future is not Send", "guard held across await"],
        teaches: "Some errors have no code, among them those about futures that are not `Send`: a lock guard that is \
             held across an `await` may not travel to another thread.",
    },
    Lesson {
        code: "invalid_atomic_ordering",
        says: &["atomic loads cannot have `Release` or `AcqRel` ordering"],
        aliases: &[],
        teaches: "A lint that is an error by default: a load cannot release and a store cannot acquire.",
    },
    Lesson {
        code: "let_underscore_lock",
        says: &["non-binding let on a synchronization lock"],
        aliases: &[],
        teaches: "A lint that is an error by default: `let _ = mutex.lock()` lets go of the lock at once, so that what \
             follows is not protected.",
    },
];

/// Whether the message is the pattern with something for each `…`.
pub fn fits(pattern: &str, message: &str) -> bool {
    let mut parts = pattern.split('…');
    let Some(mut rest) = message.strip_prefix(parts.next().unwrap_or_default()) else {
        return false;
    };
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    true
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
        lesson.label(),
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
    fn a_pattern_fits_what_has_its_parts() {
        assert!(fits("`…` does not live", "`x` does not live long enough"));
        assert!(!fits("`…` does not live", "x does not live long enough"));
        assert!(!fits("use of `…`: `…`", "use of `x`"));
    }

    #[test]
    fn they_are_in_order() {
        assert!(LESSONS.is_sorted_by_key(|lesson| lesson.code));
    }
}
