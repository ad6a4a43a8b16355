//! The kinds of concurrency bugs in the published corpora.

/// Filled from the corpora.
pub const CATEGORIES: &[()] = &[];
