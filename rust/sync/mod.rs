//! # Sync

use crate::catalogue::Chapter;

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter { name: "sync", pairs: &[] };
