//! Runs a program under one schedule after the other.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::panic::{self, AssertUnwindSafe};
use std::rc::Rc;
use std::sync::Once;

use shuttle::scheduler::{DfsScheduler, Schedule, Scheduler, Task, TaskId};
use shuttle::{Config, FailurePersistence, MaxSteps, Runner};

use crate::model::world::{self, End};

/// Which schedules are run.
#[derive(Debug, Clone, Copy)]
pub enum Plan {
    /// So many, at random, from this number on.
    Random {
        /// Of the first schedule.
        first: u64,
        /// How many.
        count: u64,
    },
    /// All there are, if they are at most so many.
    All(u64),
}

/// What a schedule has shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// The program has ended.
    Ended(End),
    /// Each of its threads waits; what it had printed.
    Waits(String),
    /// It was still running after so many steps.
    Endless,
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Found::Ended(End { out, err, status }) => {
                f.write_str(out)?;
                if !err.is_empty() {
                    write!(f, "--- standard error\n{err}")?;
                }
                write!(f, "--- exit status {status}")
            }
            Found::Waits(out) => write!(f, "{out}--- waits for ever: each of its threads waits"),
            Found::Endless => write!(f, "--- still runs after {STEPS} steps"),
        }
    }
}

/// What exploring has shown.
#[derive(Debug)]
pub struct Seen {
    /// How many schedules were run.
    pub schedules: u64,
    /// Whether these are all there are.
    pub all: bool,
    /// What the last of them has shown, where it was not what was expected, and its
    /// number.
    pub other: Option<(String, Found)>,
}

thread_local! {
    /// From which the choices of the next run follow.
    static SEED: Cell<u64> = const { Cell::new(0) };
}

/// A run of more steps than this is endless.
const STEPS: usize = 20_000;

/// Runs `main` as `plan` says, until a schedule shows what is not `expected`.
pub fn explore(main: fn(), plan: Plan, mut expected: impl FnMut(&Found) -> bool) -> Seen {
    quietly();
    let mut seen = Seen {
        schedules: 0,
        all: false,
        other: None,
    };
    let inner = match plan {
        Plan::Random { first, .. } => Inner::Random {
            next: first,
            now: first,
            state: 0,
        },
        Plan::All(_) => Inner::All(DfsScheduler::new(None, true)),
    };
    let most = match plan {
        Plan::Random { count, .. } | Plan::All(count) => count,
    };
    let shared = Rc::new(RefCell::new(inner));
    let mut chose = false;
    while seen.schedules < most {
        let scheduler = One {
            inner: Rc::clone(&shared),
            begun: false,
            exhausted: false,
        };
        let exhausted = Rc::new(RefCell::new(false));
        let runner = Runner::new(Telling(scheduler, Rc::clone(&exhausted)), config());
        let result = panic::catch_unwind(AssertUnwindSafe(|| {
            runner.run(move || {
                world::begin(SEED.get());
                shuttle::thread::spawn(world::clock);
                match panic::catch_unwind(main) {
                    Ok(()) => world::end(0),
                    Err(_) => world::end(101),
                }
            })
        }));
        let Some((out, end, choices)) = world::take() else {
            assert!(*exhausted.borrow(), "a run begins");
            seen.all = *exhausted.borrow() && !chose;
            break;
        };
        seen.schedules += 1;
        chose |= choices;
        let found = match (end, result) {
            (Some(end), _) => Found::Ended(end),
            (None, Err(panic)) => match message(&*panic) {
                text if text.starts_with("deadlock!") => Found::Waits(out),
                text if text.starts_with("exceeded max_steps") => Found::Endless,
                text => panic!("the model: {text}"),
            },
            (None, Ok(_)) => unreachable!("a run ends, or why not is said"),
        };
        if !expected(&found) {
            let number = match &*shared.borrow() {
                Inner::Random { now, .. } => now.to_string(),
                Inner::All(_) => format!("all/{}", seen.schedules),
            };
            seen.other = Some((number, found));
            break;
        }
    }
    seen
}

fn message(panic: &(dyn std::any::Any + Send)) -> &str {
    match panic.downcast_ref::<String>() {
        Some(text) => text,
        None => panic.downcast_ref::<&str>().copied().unwrap_or("a panic"),
    }
}

fn config() -> Config {
    let mut config = Config::new();
    config.failure_persistence = FailurePersistence::None;
    config.max_steps = MaxSteps::FailAfter(STEPS);
    config.stack_size = 0x20000;
    config.silence_warnings = true;
    config
}

/// Panics of the halves are no news. The hook of shuttle, which it sets
/// with its first run, would tell each.
fn quietly() {
    static SET: Once = Once::new();
    SET.call_once(|| {
        let one = shuttle::scheduler::RandomScheduler::new(1);
        Runner::new(one, config()).run(|| {});
        drop(panic::take_hook());
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if world::is_there() {
                world::panicked(info);
            } else {
                usual(info);
            }
        }));
    });
}

enum Inner {
    Random { next: u64, now: u64, state: u64 },
    All(DfsScheduler),
}

struct One {
    inner: Rc<RefCell<Inner>>,
    begun: bool,
    exhausted: bool,
}

struct Telling(One, Rc<RefCell<bool>>);

impl Scheduler for Telling {
    fn new_execution(&mut self) -> Option<Schedule> {
        let schedule = self.0.new_execution();
        *self.1.borrow_mut() = self.0.exhausted;
        schedule
    }

    fn next_task(&mut self, r: &[&Task], c: Option<TaskId>, y: bool) -> Option<TaskId> {
        self.0.next_task(r, c, y)
    }

    fn next_u64(&mut self) -> u64 {
        self.0.next_u64()
    }
}

impl Scheduler for One {
    fn new_execution(&mut self) -> Option<Schedule> {
        if std::mem::replace(&mut self.begun, true) {
            return None;
        }
        match &mut *self.inner.borrow_mut() {
            Inner::Random { next, now, state } => {
                *now = *next;
                *state = now.wrapping_mul(0x2545_f491_4f6c_dd1d);
                *next += 1;
                SEED.set(*now);
                Some(Schedule::new(*now))
            }
            Inner::All(all) => {
                SEED.set(0);
                let schedule = all.new_execution();
                self.exhausted = schedule.is_none();
                schedule
            }
        }
    }

    /// The clock, which is the second of all threads, has its turn when
    /// no other can run.
    fn next_task(
        &mut self,
        runnable: &[&Task],
        current: Option<TaskId>,
        yields: bool,
    ) -> Option<TaskId> {
        if world::has_ended() {
            return None;
        }
        let clock = TaskId::from(1);
        let others: Vec<&Task> = runnable
            .iter()
            .copied()
            .filter(|t| t.id() != clock)
            .collect();
        let [first, .., last] = &others[..] else {
            return Some(others.first().map_or(clock, |only| only.id()));
        };
        let _ = (first, last);
        match &mut *self.inner.borrow_mut() {
            Inner::Random { state, .. } => {
                *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
                let mut z = *state;
                z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
                z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
                z ^= z >> 31;
                Some(others[(z % others.len() as u64) as usize].id())
            }
            Inner::All(all) => all.next_task(&others, current, yields),
        }
    }

    fn next_u64(&mut self) -> u64 {
        0
    }
}
