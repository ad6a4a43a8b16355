//! # Token bucket
//!
//! Limits how often something happens: so many at once, and one
//! more each period.
//!
//! No thread fills the bucket. Whoever comes finds out how
//! many periods are over since the last look, so an idle
//! limiter costs nothing, and a machine that was asleep is no
//! special case.
//!
//! The time is an argument: the bucket does not ask the clock.
//! It is a state machine, which a test drives through an hour in
//! no time; the loop around it passes `Instant::now()`.
//!
//! `Instant` is a moment and `Duration` a span, and the types
//! keep them apart. The number of periods is a division of
//! integers, and `since` moves by whole periods: the rest is not
//! lost.
//!
//! The crate `governor` has this with one atomic and no lock; in
//! Go `golang.org/x/time/rate` also waits and reserves.
//!
//! What the compiler does not check: that look and take are one
//! section. With a lock for each, two who look at the last token
//! both take it.

use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

struct Bucket {
    period: Duration,
    burst: u32,
    state: Mutex<State>,
}

struct State {
    tokens: u32,
    since: Instant, // up to when tokens were put in
}

impl Bucket {
    fn new(burst: u32, period: Duration, now: Instant) -> Bucket {
        let state = State { tokens: burst, since: now };
        Bucket { period, burst, state: Mutex::new(state) }
    }

    // 1. Nobody fills the bucket: whoever comes finds out how
    // many periods are over since the last look. Look and take
    // are one section.
    fn allow(&self, now: Instant) -> bool {
        let mut state = self.state.lock().unwrap();
        let gone = now.saturating_duration_since(state.since);
        let periods = gone.as_nanos() / self.period.as_nanos();
        let periods = u32::try_from(periods).unwrap_or(u32::MAX);
        state.tokens =
            state.tokens.saturating_add(periods).min(self.burst);
        state.since += periods * self.period;
        if state.tokens == 0 {
            return false;
        }
        state.tokens -= 1;
        true
    }
}

// 2. So many ask, all at one moment.
fn crowd(bucket: &Arc<Bucket>, now: Instant) -> usize {
    let callers = [(); 8].map(|()| {
        let bucket = Arc::clone(bucket);
        thread::spawn(move || bucket.allow(now))
    });
    let allowed = callers.map(|caller| caller.join().unwrap());
    allowed.iter().filter(|allowed| **allowed).count()
}

pub fn main() {
    // 3. The time is an argument, so that nobody has to wait for it
    // here.
    let start = Instant::now();
    let second = Duration::from_secs(1);
    let bucket = Arc::new(Bucket::new(3, second, start));
    let after = |wait| crowd(&bucket, start + wait);
    println!("at once: {}", after(Duration::ZERO));
    println!("a half later: {}", after(second / 2));
    println!("two seconds: {}", after(2 * second));

    // 4. What nobody takes is not saved up beyond the burst. A part
    // of a period is not lost.
    let hour = 3600 * second;
    println!("an hour: {}", after(hour));
    let late = hour + second * 3 / 2;
    println!("one and a half more: {}", after(late));
    println!("the other half: {}", after(hour + 2 * second));
}
