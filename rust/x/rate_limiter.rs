//! # A rate limiter
//!
//! Lets ten events a second through, and a burst of three.
//!
//! A token bucket needs no thread that fills it. What it holds
//! follows from one instant: when it will be full again. Each event
//! moves that instant on by the time that a token takes; one that
//! would move it too far ahead of now has to wait, or is turned
//! away. `rate.Limiter` keeps a number of tokens and the time of
//! the last event, which comes to the same.
//!
//! The methods take the time as an argument. In a program they are
//! given `Instant::now()`, in a test whatever it wants.
//!
//! The `governor` crate is this with more around it, for threads
//! and for tasks.
//!
//! What the compiler does not check: that somebody asks. A call
//! that does not go through the limiter is not limited.

use std::error::Error;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

struct Limiter {
    every: Duration,
    burst: u32,
    full_at: Mutex<Instant>,
}

/// Tokens that are taken, some of which may still be to come.
struct Reservation<'a> {
    of: &'a Limiter,
    tokens: u32,
    /// How long to wait for the last of them.
    wait: Duration,
}

impl Reservation<'_> {
    /// Gives the tokens back.
    fn cancel(self) {
        *self.of.full_at() -= self.of.every * self.tokens;
    }
}

impl Limiter {
    fn new(every: Duration, burst: u32, now: Instant) -> Self {
        Limiter { every, burst, full_at: Mutex::new(now) }
    }

    fn full_at(&self) -> MutexGuard<'_, Instant> {
        self.full_at.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes tokens if the last of them comes within `patience`.
    /// Else, or when the bucket never holds so many, it takes none.
    fn reserve(
        &self,
        now: Instant,
        tokens: u32,
        patience: Duration,
    ) -> Option<Reservation<'_>> {
        let mut full_at = self.full_at();
        let then = (*full_at).max(now) + self.every * tokens;
        let empty = now + self.every * self.burst;
        let wait = then.saturating_duration_since(empty);
        if tokens > self.burst || wait > patience {
            return None;
        }
        *full_at = then;
        Some(Reservation { of: self, tokens, wait })
    }

    fn allow(&self, now: Instant) -> bool {
        self.reserve(now, 1, Duration::ZERO).is_some()
    }

    fn tokens(&self, now: Instant) -> u128 {
        let missing = self.full_at().saturating_duration_since(now);
        let missing =
            missing.as_nanos().div_ceil(self.every.as_nanos());
        u128::from(self.burst).saturating_sub(missing)
    }

    /// Waits for a token, or says at once that it would come too
    /// late.
    fn wait(&self, patience: Duration) -> Result<(), TooLate> {
        let event = self.reserve(Instant::now(), 1, patience);
        thread::sleep(event.ok_or(TooLate)?.wait);
        Ok(())
    }
}

#[derive(Debug)]
struct TooLate;

impl fmt::Display for TooLate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("too late")
    }
}

impl Error for TooLate {}

pub fn main() {
    // 1. The bucket holds three tokens, and gets one every 100 ms.
    let ms = Duration::from_millis;
    let start = Instant::now();
    let limiter = Limiter::new(ms(100), 3, start);

    // 2. The time is given, so that the output does not depend on
    // the clock.
    let after = |millis| start + ms(millis);

    // 3. A burst of three goes through; the fourth is turned away.
    for _ in 0..4 {
        print!("{} ", limiter.allow(after(0)));
    }
    println!("at 0 ms");

    // 4. Tokens come back with time, and never more than three.
    println!("{} at 99 ms", limiter.allow(after(99)));
    println!("{} at 100 ms", limiter.allow(after(100)));
    println!("{} tokens at 5 s", limiter.tokens(after(5000)));

    // 5. A reservation takes its tokens at once, even those that
    // are still to come, and says how long to wait for them.
    let reserve =
        |n| limiter.reserve(after(5000), n, Duration::MAX);
    reserve(3).unwrap();
    let second = reserve(2).unwrap();
    println!("wait {:?}", second.wait);

    // 6. One that is not used gives back what it has.
    second.cancel();
    println!("wait {:?}", reserve(1).unwrap().wait);
    println!("four at once: {}", reserve(4).is_some());

    // 7. `wait` reserves and sleeps. One that cannot be in time
    // says so at once, and takes no token.
    let hour = Duration::from_secs(3600);
    let slow = Limiter::new(hour, 1, Instant::now());
    println!("first in time: {}", slow.wait(hour / 60).is_ok());
    println!("second in time: {}", slow.wait(hour / 60).is_ok());
    println!("third at once: {}", slow.allow(Instant::now()));

    // 8. One that will be in time waits until it is.
    let (begin, pause) = (Instant::now(), ms(2));
    let quick = Limiter::new(pause, 1, begin);
    let failed = quick.wait(hour).and(quick.wait(hour)).is_err();
    let waited = begin.elapsed() >= pause;
    println!("failed: {failed} waited: {waited}");
}
