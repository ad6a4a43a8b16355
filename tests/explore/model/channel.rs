//! Channels, and `select!` over them.
//!
//! One kind of channel stands for all: std's and crossbeam's differ in
//! their names and errors.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use super::wait::{Waiter, Waiters, point};
use super::world;

/// One that waits in a `select`, in one of its cases; the value that it
/// is given or gives lies in between.
struct Case<T> {
    op: Arc<Op>,
    index: usize,
    item: Arc<Mutex<Option<T>>>,
}

/// One who selects. The first who comes fixes the case.
struct Op {
    waiter: Arc<Waiter>,
    chosen: Mutex<Option<usize>>,
}

impl Op {
    fn choose(&self, index: usize) -> bool {
        let mut chosen = self.chosen.lock().unwrap();
        if chosen.is_some() {
            return false;
        }
        *chosen = Some(index);
        drop(chosen);
        self.waiter.wake();
        true
    }
}

struct State<T> {
    /// `None`: no bound.
    bound: Option<usize>,
    queue: VecDeque<T>,
    senders: usize,
    receivers: usize,
    /// Of a channel without room: who waits to hand a value over, and
    /// who to be handed one.
    sending: VecDeque<Case<T>>,
    receiving: VecDeque<Case<T>>,
    /// A tick: when the next one comes, and the time between two.
    next: Option<(Duration, Option<Duration>, T)>,
    clone: Option<fn(&T) -> T>,
    /// What lies in it stays when the last receiver goes: so it is with
    /// crossbeam's that have a bound.
    keeps: bool,
}

struct Channel<T> {
    state: Mutex<State<T>>,
    waiters: Waiters,
}

impl<T> Channel<T> {
    fn state(&self) -> MutexGuard<'_, State<T>> {
        self.state
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    /// Takes a value now, or learns that none will come.
    fn take(&self) -> Option<Option<T>> {
        let mut state = self.state();
        if let Some((at, every, value)) = state.next.take() {
            if world::now() < at {
                state.next = Some((at, every, value));
                return None;
            }
            if let (Some(every), Some(clone)) = (every, state.clone) {
                let next = clone(&value);
                state.next = Some((world::now().max(at) + every, Some(every), next));
            }
            return Some(Some(value));
        }
        if let Some(value) = state.queue.pop_front() {
            drop(state);
            self.waiters.wake_all();
            return Some(Some(value));
        }
        while let Some(case) = state.sending.pop_front() {
            if case.op.choose(case.index) {
                return Some(case.item.lock().unwrap().take());
            }
        }
        (state.senders == 0).then_some(None)
    }

    /// Gives `item` away now, or learns that nobody is there.
    fn give(&self, item: &mut Option<T>) -> Option<bool> {
        let mut state = self.state();
        if state.receivers == 0 {
            return Some(false);
        }
        while let Some(case) = state.receiving.pop_front() {
            if case.op.choose(case.index) {
                *case.item.lock().unwrap() = item.take();
                return Some(true);
            }
        }
        if state.bound.is_none_or(|bound| state.queue.len() < bound) {
            state.queue.extend(item.take());
            drop(state);
            self.waiters.wake_all();
            return Some(true);
        }
        None
    }
}

/// A case of a `select`.
pub trait Arm {
    /// Does it, where it need not wait.
    fn attempt(&mut self) -> bool;
    /// Waits from now on.
    #[doc(hidden)]
    fn begin(&mut self, wait: Wait<'_>);
    /// Waits no longer.
    #[doc(hidden)]
    fn end(&mut self, wait: Wait<'_>);
    /// Somebody has done it meanwhile.
    fn done(&mut self);
}

/// Who waits, in which case.
#[derive(Clone, Copy)]
pub struct Wait<'a> {
    op: &'a Arc<Op>,
    index: usize,
}

/// Until when a `select` waits.
#[derive(Debug, Clone, Copy)]
pub enum Until {
    /// Not at all: there is a `default`.
    Now,
    /// Until then.
    Then(Duration),
    /// Until one can be done.
    Done,
}

/// Does one of `arms`, the first that can be done or, unless `biased`,
/// any, and says which. `None` where the time is up.
pub fn select(arms: &mut [&mut dyn Arm], biased: bool, until: Until) -> Option<usize> {
    point();
    loop {
        let first = if biased || arms.is_empty() {
            0
        } else {
            world::choice(arms.len())
        };
        for n in 0..arms.len() {
            let index = (first + n) % arms.len();
            if arms[index].attempt() {
                return Some(index);
            }
        }
        let waiter = Arc::new(Waiter::new());
        let op = Arc::new(Op {
            waiter: Arc::clone(&waiter),
            chosen: Mutex::new(None),
        });
        match until {
            Until::Now => return None,
            Until::Then(at) if world::now() >= at => return None,
            Until::Then(at) => world::wake_at(at, &waiter),
            Until::Done => {}
        }
        for (index, arm) in arms.iter_mut().enumerate() {
            arm.begin(Wait { op: &op, index });
        }
        waiter.wait();
        // Too late to choose one now.
        let chosen = *op.chosen.lock().unwrap();
        for (index, arm) in arms.iter_mut().enumerate() {
            arm.end(Wait { op: &op, index });
        }
        if let Some(index) = chosen {
            arms[index].done();
            return Some(index);
        }
    }
}

/// `recv(channel) -> value`.
pub struct RecvArm<'a, T> {
    channel: &'a Channel<T>,
    item: Arc<Mutex<Option<T>>>,
    result: Option<Option<T>>,
}

impl<T> RecvArm<'_, T> {
    fn result(self) -> Option<T> {
        self.result.expect("a value or the end")
    }
}

impl<T> Arm for RecvArm<'_, T> {
    fn attempt(&mut self) -> bool {
        self.result = self.channel.take();
        self.result.is_some()
    }

    fn begin(&mut self, wait: Wait<'_>) {
        self.channel.waiters.add(&wait.op.waiter);
        let mut state = self.channel.state();
        if let Some((at, ..)) = &state.next {
            world::wake_at(*at, &wait.op.waiter);
        }
        if state.bound == Some(0) {
            let (op, item) = (Arc::clone(wait.op), Arc::clone(&self.item));
            state.receiving.push_back(Case {
                op,
                index: wait.index,
                item,
            });
        }
    }

    fn end(&mut self, wait: Wait<'_>) {
        self.channel.waiters.remove(&wait.op.waiter);
        self.channel
            .state()
            .receiving
            .retain(|case| !Arc::ptr_eq(&case.op, wait.op));
    }

    fn done(&mut self) {
        self.result = Some(self.item.lock().unwrap().take());
    }
}

/// `send(channel, value) -> result`.
pub struct SendArm<'a, T> {
    channel: &'a Channel<T>,
    value: Option<T>,
    item: Arc<Mutex<Option<T>>>,
}

impl<T> SendArm<'_, T> {
    /// What was not sent.
    fn result(self) -> Option<T> {
        self.value
    }
}

impl<T> Arm for SendArm<'_, T> {
    fn attempt(&mut self) -> bool {
        self.channel.give(&mut self.value).is_some()
    }

    fn begin(&mut self, wait: Wait<'_>) {
        self.channel.waiters.add(&wait.op.waiter);
        let mut state = self.channel.state();
        if state.bound == Some(0) {
            *self.item.lock().unwrap() = self.value.take();
            let (op, item) = (Arc::clone(wait.op), Arc::clone(&self.item));
            state.sending.push_back(Case {
                op,
                index: wait.index,
                item,
            });
        }
    }

    fn end(&mut self, wait: Wait<'_>) {
        self.channel.waiters.remove(&wait.op.waiter);
        self.channel
            .state()
            .sending
            .retain(|case| !Arc::ptr_eq(&case.op, wait.op));
        if self.value.is_none() {
            self.value = self.item.lock().unwrap().take();
        }
    }

    fn done(&mut self) {}
}

fn channel<T>(bound: Option<usize>) -> (Tx<T>, Rx<T>) {
    point();
    let state = State {
        bound,
        queue: VecDeque::new(),
        senders: 1,
        receivers: 1,
        sending: VecDeque::new(),
        receiving: VecDeque::new(),
        next: None,
        clone: None,
        keeps: false,
    };
    let channel = Channel {
        state: Mutex::new(state),
        waiters: Waiters::new(),
    };
    let channel = Arc::new(channel);
    (Tx(Arc::clone(&channel)), Rx(channel))
}

/// A sender, under whichever name.
struct Tx<T>(Arc<Channel<T>>);

/// A receiver, under whichever name.
struct Rx<T>(Arc<Channel<T>>);

impl<T> Clone for Tx<T> {
    fn clone(&self) -> Tx<T> {
        self.0.state().senders += 1;
        Tx(Arc::clone(&self.0))
    }
}

impl<T> Clone for Rx<T> {
    fn clone(&self) -> Rx<T> {
        self.0.state().receivers += 1;
        Rx(Arc::clone(&self.0))
    }
}

impl<T> Drop for Tx<T> {
    fn drop(&mut self) {
        point();
        let mut state = self.0.state();
        state.senders -= 1;
        let last = state.senders == 0;
        drop(state);
        if last {
            self.0.waiters.wake_all();
        }
    }
}

impl<T> Drop for Rx<T> {
    fn drop(&mut self) {
        point();
        let mut state = self.0.state();
        state.receivers -= 1;
        if state.receivers == 0 {
            let queue = match state.keeps {
                true => VecDeque::new(),
                false => std::mem::take(&mut state.queue),
            };
            drop(state);
            drop(queue);
            self.0.waiters.wake_all();
        }
    }
}

impl<T> Tx<T> {
    fn arm(&self, value: T) -> SendArm<'_, T> {
        SendArm {
            channel: &self.0,
            value: Some(value),
            item: Arc::new(Mutex::new(None)),
        }
    }

    /// What could not be sent, and whether the time was up.
    fn send(&self, value: T, until: Until) -> Result<(), (T, bool)> {
        let mut arm = self.arm(value);
        let in_time = select(&mut [&mut arm], true, until).is_some();
        arm.result().map_or(Ok(()), |value| Err((value, !in_time)))
    }
}

impl<T> Rx<T> {
    fn arm(&self) -> RecvArm<'_, T> {
        RecvArm {
            channel: &self.0,
            item: Arc::new(Mutex::new(None)),
            result: None,
        }
    }

    /// No value, and whether the time was up.
    fn recv(&self, until: Until) -> Result<T, bool> {
        let mut arm = self.arm();
        match select(&mut [&mut arm], true, until) {
            Some(_) => arm.result().ok_or(false),
            None => Err(true),
        }
    }
}

/// What the senders and receivers of both have.
macro_rules! common {
    ($sender:ident, $receiver:ident) => {
        impl<T> Clone for $sender<T> {
            fn clone(&self) -> $sender<T> {
                $sender(self.0.clone())
            }
        }

        impl<T> std::fmt::Debug for $sender<T> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(concat!(stringify!($sender), " { .. }"))
            }
        }

        impl<T> $sender<T> {
            /// As the original.
            ///
            /// # Errors
            ///
            /// Nobody receives any longer.
            pub fn send(&self, value: T) -> Result<(), SendError<T>> {
                self.0
                    .send(value, Until::Done)
                    .map_err(|(value, _)| SendError(value))
            }
        }
    };
}

macro_rules! receiver {
    ($receiver:ident) => {
        impl<T> std::fmt::Debug for $receiver<T> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad("Receiver { .. }")
            }
        }

        impl<T> $receiver<T> {
            /// As the original.
            ///
            /// # Errors
            ///
            /// Nobody sends any longer.
            pub fn recv(&self) -> Result<T, RecvError> {
                self.0.recv(Until::Done).map_err(|_| RecvError)
            }

            /// As the original.
            ///
            /// # Errors
            ///
            /// Nothing is there.
            pub fn try_recv(&self) -> Result<T, TryRecvError> {
                self.0.recv(Until::Now).map_err(|empty| match empty {
                    true => TryRecvError::Empty,
                    false => TryRecvError::Disconnected,
                })
            }

            /// As the original.
            ///
            /// # Errors
            ///
            /// Nothing came in time.
            pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {
                self.until(Until::Then(world::now() + timeout))
            }

            fn until(&self, until: Until) -> Result<T, RecvTimeoutError> {
                self.0.recv(until).map_err(|late| match late {
                    true => RecvTimeoutError::Timeout,
                    false => RecvTimeoutError::Disconnected,
                })
            }

            /// As the original.
            pub fn iter(&self) -> Iter<'_, T> {
                Iter(self)
            }

            /// As the original.
            pub fn try_iter(&self) -> TryIter<'_, T> {
                TryIter(self)
            }
        }

        /// As the original.
        #[derive(Debug)]
        pub struct Iter<'a, T>(&'a $receiver<T>);

        /// As the original.
        #[derive(Debug)]
        pub struct TryIter<'a, T>(&'a $receiver<T>);

        /// As the original.
        #[derive(Debug)]
        pub struct IntoIter<T>($receiver<T>);

        impl<T> Iterator for Iter<'_, T> {
            type Item = T;
            fn next(&mut self) -> Option<T> {
                self.0.recv().ok()
            }
        }

        impl<T> Iterator for TryIter<'_, T> {
            type Item = T;
            fn next(&mut self) -> Option<T> {
                self.0.try_recv().ok()
            }
        }

        impl<T> Iterator for IntoIter<T> {
            type Item = T;
            fn next(&mut self) -> Option<T> {
                self.0.recv().ok()
            }
        }

        impl<'a, T> IntoIterator for &'a $receiver<T> {
            type Item = T;
            type IntoIter = Iter<'a, T>;
            fn into_iter(self) -> Iter<'a, T> {
                self.iter()
            }
        }

        impl<T> IntoIterator for $receiver<T> {
            type Item = T;
            type IntoIter = IntoIter<T>;
            fn into_iter(self) -> IntoIter<T> {
                IntoIter(self)
            }
        }
    };
}

/// `std::sync::mpsc`.
pub mod mpsc {
    pub use std::sync::mpsc::{RecvError, RecvTimeoutError, SendError, TryRecvError, TrySendError};

    use super::{Duration, Rx, Tx, Until, world};

    /// As std's.
    pub struct Sender<T>(Tx<T>);
    /// As std's.
    pub struct SyncSender<T>(Tx<T>);
    /// As std's.
    pub struct Receiver<T>(Rx<T>);

    common!(Sender, Receiver);
    common!(SyncSender, Receiver);
    receiver!(Receiver);

    /// As std's.
    pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
        let (tx, rx) = super::channel(None);
        (Sender(tx), Receiver(rx))
    }

    /// As std's.
    pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {
        let (tx, rx) = super::channel(Some(bound));
        (SyncSender(tx), Receiver(rx))
    }

    impl<T> SyncSender<T> {
        /// As std's.
        ///
        /// # Errors
        ///
        /// There is no room, or nobody.
        pub fn try_send(&self, value: T) -> Result<(), TrySendError<T>> {
            self.0
                .send(value, Until::Now)
                .map_err(|(value, full)| match full {
                    true => TrySendError::Full(value),
                    false => TrySendError::Disconnected(value),
                })
        }
    }
}

/// `crossbeam::channel`.
pub mod crossbeam {
    pub use crossbeam::channel::{
        RecvError, RecvTimeoutError, SendError, SendTimeoutError, TryRecvError, TrySendError,
    };

    pub use super::{RecvArm, SendArm, Until, select as select_arms};
    pub use crate::{__select as select, __select_biased as select_biased};

    use super::{Duration, Rx, Tx, world};
    use crate::model::std::time::Instant;
    use std::sync::Arc;

    /// As crossbeam's.
    pub struct Sender<T>(Tx<T>);
    /// As crossbeam's.
    pub struct Receiver<T>(Rx<T>);

    common!(Sender, Receiver);
    receiver!(Receiver);

    impl<T> Clone for Receiver<T> {
        fn clone(&self) -> Receiver<T> {
            Receiver(self.0.clone())
        }
    }

    /// As crossbeam's.
    pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
        let (tx, rx) = super::channel(None);
        (Sender(tx), Receiver(rx))
    }

    /// As crossbeam's.
    pub fn bounded<T>(bound: usize) -> (Sender<T>, Receiver<T>) {
        let (tx, rx) = super::channel(Some(bound));
        tx.0.state().keeps = true;
        (Sender(tx), Receiver(rx))
    }

    /// As crossbeam's.
    pub fn never<T>() -> Receiver<T> {
        let (tx, rx) = super::channel(None);
        // It never ends.
        tx.0.state().senders += 1;
        Receiver(rx)
    }

    /// As crossbeam's.
    pub fn at(when: Instant) -> Receiver<Instant> {
        let rx = never();
        rx.0.0.state().next = Some((when.since_start(), None, when));
        rx
    }

    /// As crossbeam's.
    pub fn after(duration: Duration) -> Receiver<Instant> {
        at(Instant::now() + duration)
    }

    /// As crossbeam's. The value is when it was due.
    pub fn tick(every: Duration) -> Receiver<Instant> {
        let rx = never();
        let first = Instant::now() + every;
        let mut state = rx.0.0.state();
        state.next = Some((first.since_start(), Some(every), first));
        state.clone = Some(|_| Instant::now());
        drop(state);
        rx
    }

    impl<T> Sender<T> {
        /// As crossbeam's.
        ///
        /// # Errors
        ///
        /// There is no room, or nobody.
        pub fn try_send(&self, value: T) -> Result<(), TrySendError<T>> {
            self.0
                .send(value, Until::Now)
                .map_err(|(value, full)| match full {
                    true => TrySendError::Full(value),
                    false => TrySendError::Disconnected(value),
                })
        }

        /// As crossbeam's.
        ///
        /// # Errors
        ///
        /// There was no room in time, or nobody.
        pub fn send_timeout(&self, value: T, timeout: Duration) -> Result<(), SendTimeoutError<T>> {
            self.send_deadline(value, Instant::now() + timeout)
        }

        /// As crossbeam's.
        ///
        /// # Errors
        ///
        /// There was no room in time, or nobody.
        pub fn send_deadline(
            &self,
            value: T,
            deadline: Instant,
        ) -> Result<(), SendTimeoutError<T>> {
            let until = Until::Then(deadline.since_start());
            self.0
                .send(value, until)
                .map_err(|(value, late)| match late {
                    true => SendTimeoutError::Timeout(value),
                    false => SendTimeoutError::Disconnected(value),
                })
        }

        #[doc(hidden)]
        pub fn arm(&self, value: T) -> SendArm<'_, T> {
            self.0.arm(value)
        }

        /// As crossbeam's.
        pub fn same_channel(&self, other: &Sender<T>) -> bool {
            Arc::ptr_eq(&self.0.0, &other.0.0)
        }
    }

    impl<T> Receiver<T> {
        /// As crossbeam's.
        ///
        /// # Errors
        ///
        /// Nothing came in time.
        pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError> {
            self.until(Until::Then(deadline.since_start()))
        }

        #[doc(hidden)]
        pub fn arm(&self) -> RecvArm<'_, T> {
            self.0.arm()
        }

        /// As crossbeam's.
        pub fn same_channel(&self, other: &Receiver<T>) -> bool {
            Arc::ptr_eq(&self.0.0, &other.0.0)
        }
    }

    macro_rules! sizes {
        ($end:ident) => {
            impl<T> $end<T> {
                /// As crossbeam's.
                pub fn len(&self) -> usize {
                    crate::model::wait::point();
                    self.0.0.state().queue.len()
                }

                /// As crossbeam's.
                pub fn is_empty(&self) -> bool {
                    self.len() == 0
                }

                /// As crossbeam's.
                pub fn is_full(&self) -> bool {
                    self.capacity() == Some(self.len())
                }

                /// As crossbeam's.
                pub fn capacity(&self) -> Option<usize> {
                    self.0.0.state().bound
                }
            }
        };
    }
    sizes!(Sender);
    sizes!(Receiver);

    #[doc(hidden)]
    pub fn received<T>(arm: RecvArm<'_, T>) -> Result<T, RecvError> {
        arm.result().ok_or(RecvError)
    }

    #[doc(hidden)]
    pub fn sent<T>(arm: SendArm<'_, T>) -> Result<(), SendError<T>> {
        arm.result().map_or(Ok(()), |value| Err(SendError(value)))
    }

    #[doc(hidden)]
    pub fn in_time(timeout: Duration) -> Until {
        Until::Then(world::now() + timeout)
    }
}

/// `crossbeam::channel::select!`.
#[macro_export]
#[doc(hidden)]
macro_rules! __select {
    ($($t:tt)*) => { $crate::__arms!(false (a0 a1 a2 a3 a4 a5) [] $($t)*) };
}

/// `crossbeam::channel::select_biased!`.
#[macro_export]
#[doc(hidden)]
macro_rules! __select_biased {
    ($($t:tt)*) => { $crate::__arms!(true (a0 a1 a2 a3 a4 a5) [] $($t)*) };
}

/// Reads the cases one by one, and gives each a name.
#[macro_export]
#[doc(hidden)]
macro_rules! __arms {
    ($biased:tt ($($free:ident)*) [$($done:tt)*]) => {
        $crate::__select_of!($biased ($crate::model::channel::crossbeam::Until::Done)
            { ::std::unreachable!() } [$($done)*])
    };
    ($biased:tt ($($free:ident)*) [$($done:tt)*] default => $body:expr $(,)?) => {
        $crate::__select_of!($biased ($crate::model::channel::crossbeam::Until::Now)
            { $body } [$($done)*])
    };
    ($biased:tt ($($free:ident)*) [$($done:tt)*] default($d:expr) => $body:expr $(,)?) => {
        $crate::__select_of!($biased ($crate::model::channel::crossbeam::in_time($d))
            { $body } [$($done)*])
    };
    ($biased:tt ($name:ident $($free:ident)*) [$($done:tt)*]
        $kind:ident($($on:tt)*) -> $p:pat => $body:block, $($rest:tt)*) => {
        $crate::__arms!($biased ($($free)*) [$($done)* ($name $kind ($($on)*) ($p) $body)] $($rest)*)
    };
    ($biased:tt ($name:ident $($free:ident)*) [$($done:tt)*]
        $kind:ident($($on:tt)*) -> $p:pat => $body:block $($rest:tt)*) => {
        $crate::__arms!($biased ($($free)*) [$($done)* ($name $kind ($($on)*) ($p) $body)] $($rest)*)
    };
    ($biased:tt ($name:ident $($free:ident)*) [$($done:tt)*]
        $kind:ident($($on:tt)*) -> $p:pat => $body:expr, $($rest:tt)*) => {
        $crate::__arms!($biased ($($free)*) [$($done)* ($name $kind ($($on)*) ($p) { $body })] $($rest)*)
    };
    ($biased:tt ($name:ident $($free:ident)*) [$($done:tt)*]
        $kind:ident($($on:tt)*) -> $p:pat => $body:expr) => {
        $crate::__arms!($biased ($($free)*) [$($done)* ($name $kind ($($on)*) ($p) { $body })])
    };
}

/// The cases have names: makes them, selects, and goes on with one.
#[macro_export]
#[doc(hidden)]
macro_rules! __select_of {
    ($biased:tt ($until:expr) $otherwise:block
        [$(($name:ident $kind:ident ($($on:tt)*) ($p:pat) $body:block))*]) => {
        $crate::__bind!([$(($name $kind ($($on)*)))*] {
            let mut left: u8;
            let chosen = $crate::model::channel::crossbeam::select_arms(
                &mut [$(&mut $name),*], $biased, $until);
            match chosen {
                None => $otherwise
                Some(index) => {
                    left = index as u8;
                    $crate::__go!(left $otherwise [$(($name $kind ($p) $body))*])
                }
            }
        })
    };
}

/// What the cases are made of lives as long as they do.
#[macro_export]
#[doc(hidden)]
macro_rules! __bind {
    ([] $then:block) => { $then };
    ([($name:ident recv ($r:expr)) $($rest:tt)*] $then:block) => {
        match (&$r).arm() { mut $name => $crate::__bind!([$($rest)*] $then) }
    };
    ([($name:ident send ($s:expr, $v:expr $(,)?)) $($rest:tt)*] $then:block) => {
        match (&$s).arm($v) { mut $name => $crate::__bind!([$($rest)*] $then) }
    };
}

/// Goes on with the case whose turn it is.
#[macro_export]
#[doc(hidden)]
macro_rules! __go {
    ($left:ident $otherwise:block []) => { ::std::unreachable!() };
    ($left:ident $otherwise:block [($name:ident $kind:ident ($p:pat) $body:block) $($rest:tt)*]) => {
        if $left == 0 {
            let $p = $crate::__finish!($kind $name);
            $body
        } else {
            $left -= 1;
            $crate::__go!($left $otherwise [$($rest)*])
        }
    };
}

#[macro_export]
#[doc(hidden)]
macro_rules! __finish {
    (recv $name:ident) => {
        $crate::model::channel::crossbeam::received($name)
    };
    (send $name:ident) => {
        $crate::model::channel::crossbeam::sent($name)
    };
}
