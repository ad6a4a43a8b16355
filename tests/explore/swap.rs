//! Writes a half anew, with the stand-ins in the place of std and
//! crossbeam.

/// What no stand-in is there for: a name of which a half that has it
/// cannot be explored, and why.
pub const LACKS: &[(&str, &str)] = &[
    ("tokio::", "its threads are a runtime's, for tasks"),
    ("rayon::", "rayon's threads are its own"),
    ("std::net", "a peer is outside the program"),
    ("ArrayQueue", "the queue is crossbeam's own, without a lock"),
    (
        "thread_local!",
        "shuttle's thread-locals lack some of std's methods",
    ),
    ("stack_size", "it is about the size of a real stack"),
];

/// The reason why a half of this text cannot be explored.
pub fn lacks(source: &str) -> Option<&'static str> {
    let code = code(source);
    LACKS
        .iter()
        .find(|(name, _)| code.contains(name))
        .map(|(_, why)| *why)
}

/// The lines that are no comments.
pub fn code(source: &str) -> String {
    source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| [line, "\n"])
        .collect()
}

/// The half with `std::…` and `crossbeam::…` of the model.
pub fn swap(source: &str) -> String {
    let mut swapped = code(source);
    for name in ["std::", "crossbeam::"] {
        let mut from = 0;
        while let Some(found) = swapped[from..].find(name) {
            let at = from + found;
            let before = swapped[..at].chars().next_back();
            let whole = !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':');
            if whole {
                swapped.insert_str(at, "::explore::model::");
                from = at + "::explore::model::".len() + name.len();
            } else {
                from = at + name.len();
            }
        }
    }
    fresh_statics(&swapped)
}

/// Each run has statics of its own.
fn fresh_statics(source: &str) -> String {
    let (mut fresh, mut rest) = (String::new(), source);
    while let Some(at) = rest.find("\nstatic ") {
        let (before, item) = rest.split_at(at + 1);
        let end = item.find(';').expect("a static ends") + 1;
        let item_of = item[..end].replacen("static ", "static ref ", 1);
        fresh += before;
        fresh += &format!("::shuttle::lazy_static! {{ {item_of} }}");
        rest = &item[end..];
    }
    fresh + rest
}
