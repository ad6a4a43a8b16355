//! What is played with each service.

pub mod connections;
pub mod http_shutdown;
pub mod request_context;

use crate::play::Scene;

/// A service and its scenes.
pub struct Script {
    /// `http_shutdown`.
    pub name: &'static str,
    /// In the order of the transcript.
    pub scenes: &'static [Scene],
}

/// All of them, in reading order.
pub const ALL: &[Script] = &[
    Script {
        name: "http_shutdown",
        scenes: http_shutdown::SCENES,
    },
    Script {
        name: "request_context",
        scenes: request_context::SCENES,
    },
    Script {
        name: "connections",
        scenes: connections::SCENES,
    },
];
