//! What one run of a half has beside its threads: what it has printed,
//! the time, and how it ended.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::fmt::{Arguments, Write};
use std::sync::Arc;
use std::time::Duration;

use shuttle::future::batch_semaphore::{BatchSemaphore, Fairness};

use super::threads::Parking;
use super::wait::Waiter;

/// How a run ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct End {
    /// Standard output.
    pub out: String,
    /// Standard error, without the places and the notes of panics.
    pub err: String,
    /// The exit status.
    pub status: i32,
}

type Hook = Box<dyn Fn(&std::panic::PanicHookInfo<'_>) + Send + Sync>;

struct World {
    out: String,
    err: String,
    end: Option<End>,
    now: Duration,
    timers: BTreeMap<(Duration, u64), Arc<Waiter>>,
    next_timer: u64,
    /// A permit for each timer that has not run out.
    to_run_out: Arc<BatchSemaphore>,
    random: u64,
    /// A choice was made that no schedule decides.
    chose: bool,
    hook: Option<Arc<Hook>>,
    parking: HashMap<usize, Arc<Parking>>,
}

thread_local! {
    static WORLD: RefCell<Option<World>> = const { RefCell::new(None) };
}

fn with<T>(f: impl FnOnce(&mut World) -> T) -> T {
    WORLD.with_borrow_mut(|world| f(world.as_mut().expect("a half runs only in a schedule")))
}

/// Whether a half runs on this thread.
pub fn is_there() -> bool {
    WORLD
        .try_with(|world| world.try_borrow().is_ok_and(|w| w.is_some()))
        .unwrap_or(false)
}

/// Begins a run, whose choices follow from `seed`.
pub(crate) fn begin(seed: u64) {
    let world = World {
        out: String::new(),
        err: String::new(),
        end: None,
        now: Duration::ZERO,
        timers: BTreeMap::new(),
        next_timer: 0,
        to_run_out: Arc::new(BatchSemaphore::new(0, Fairness::StrictlyFair)),
        random: seed,
        chose: false,
        hook: None,
        parking: HashMap::new(),
    };
    let before = WORLD.replace(Some(world));
    drop(before);
}

/// Ends it; what it had printed, and its end if it came to one, and
/// whether choices were made.
pub(crate) fn take() -> Option<(String, Option<End>, bool)> {
    WORLD
        .take()
        .map(|world| (world.out, world.end, world.chose))
}

/// Whether the program has ended: its other threads end with it.
pub(crate) fn has_ended() -> bool {
    WORLD.with_borrow(|world| world.as_ref().is_some_and(|w| w.end.is_some()))
}

/// The program ends with this status.
pub(crate) fn end(status: i32) {
    with(|world| {
        if world.end.is_none() {
            let (out, err) = (world.out.clone(), world.err.clone());
            world.end = Some(End { out, err, status });
        }
    });
}

/// To standard output.
pub fn print(what: Arguments<'_>) {
    super::wait::point();
    // What is formatted may be a load, with a point of its own.
    let text = what.to_string();
    with(|world| world.out.push_str(&text));
}

/// To standard error.
pub fn eprint(what: Arguments<'_>) {
    super::wait::point();
    let text = what.to_string();
    with(|world| world.err.push_str(&text));
}

/// A number below `n`, for what is left open and not the schedule's to
/// decide: which of two ready cases a `select!` takes.
pub fn choice(n: usize) -> usize {
    with(|world| {
        world.chose |= n > 1;
        // SplitMix64.
        world.random = world.random.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = world.random;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % n as u64) as usize
    })
}

/// The time since the run began.
pub fn now() -> Duration {
    with(|world| world.now)
}

/// Wakes `waiter` when it is `at`.
pub fn wake_at(at: Duration, waiter: &Arc<Waiter>) {
    let permits = with(|world| {
        let key = (at.max(world.now), world.next_timer);
        world.next_timer += 1;
        world.timers.insert(key, Arc::clone(waiter));
        Arc::clone(&world.to_run_out)
    });
    permits.release_no_scheduling_point(1);
}

/// The thread that lets time pass. The scheduler lets it run only when
/// no other can.
pub(crate) fn clock() {
    let permits = with(|world| Arc::clone(&world.to_run_out));
    loop {
        permits.acquire_blocking(1).expect("nobody closes it");
        let waiter = with(|world| {
            let ((at, _), waiter) = world.timers.pop_first().expect("as many as permits");
            world.now = at;
            waiter
        });
        waiter.wake();
    }
}

/// `std::panic::set_hook` of a half.
pub fn set_hook(hook: Hook) {
    with(|world| world.hook = Some(Arc::new(hook)));
}

/// A panic of a half: its hook is told, or standard error.
pub(crate) fn panicked(info: &std::panic::PanicHookInfo<'_>) {
    match with(|world| world.hook.clone()) {
        Some(hook) => hook(info),
        None => with(|world| {
            let message = info.payload_as_str().unwrap_or("Box<dyn Any>");
            let _ = writeln!(world.err, "{message}");
        }),
    }
}

/// What the thread of this number parks on.
pub(crate) fn of_thread(number: usize) -> Arc<Parking> {
    with(|world| Arc::clone(world.parking.entry(number).or_default()))
}
