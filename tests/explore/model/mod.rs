//! Stand-ins for what the halves use of std and of crossbeam.
//!
//! Each operation that another thread could notice begins with a
//! [`point`](wait::point), at which the schedule may go on with another
//! thread. What is not here does not exist for a half: it does not
//! compile, so that nothing waits for a real thread by accident.
//! Time is [`world`]'s: it passes when all threads wait.

pub mod channel;
pub mod locks;
pub mod once;
pub mod std;
pub mod threads;
pub mod wait;
pub mod world;

/// In the place of the crate crossbeam.
pub mod crossbeam {
    pub use super::channel::crossbeam as channel;
    pub mod sync {
        //! What the halves use of `crossbeam::sync`.
        pub use super::super::wait::WaitGroup;
    }
}
