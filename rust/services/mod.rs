//! # Services
//!
//! Whole small programs on real sockets: they start, serve, fail
//! once and stop, and clients see how. Each half is a server that
//! can be copied out. What is compared is no output of theirs
//! alone: clients play the same scenes with both halves, and the
//! transcript has what the clients did and got, and what the
//! server said meanwhile.
//!
//! The Rust halves run on tokio. Their crates are not needed for
//! the other chapters, so they are built apart from them.

use crate::catalogue::Chapter;

mod entries {
    pub(crate) mod connections;
    pub(crate) mod http_shutdown;
    pub(crate) mod request_context;
}

mod what_ifs {
    pub(crate) mod connections;
    pub(crate) mod http_shutdown;
    pub(crate) mod request_context;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "services",
    no_tasks: Some("The Rust half runs on tasks already."),
    pairs: &[
        entries::http_shutdown::ENTRY,
        entries::request_context::ENTRY,
        entries::connections::ENTRY,
    ],
};
