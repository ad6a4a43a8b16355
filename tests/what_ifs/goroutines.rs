//! Proves that a Go program waits for ever, where its own runtime does
//! not say so.
//!
//! Go's runtime reports a deadlock when no goroutine can run. It does
//! not when a signal is waited for, or under the race detector. Then
//! the program is asked: SIGQUIT makes the runtime print the state of
//! every goroutine and end. The program waits for ever when each of
//! them waits for another: at a channel, a lock, a group.
//!
//! What that covers: a goroutine that runs, sleeps or waits for input
//! or output is no wait for ever. What the runtime runs for itself is
//! left out. The profile does not show a timer, which could wake a
//! `select`: on Linux the threads of the runtime do
//! ([`look_at_go`](crate::waits::look_at_go)); elsewhere a program that
//! makes timers is not judged. Neither is one with a finalizer, which
//! could send. A signal from outside could wake one: nobody sends one.

/// What goroutines wait in for one another, as the runtime names it.
const WAITS: [&str; 13] = [
    "chan receive",
    "chan receive (nil chan)",
    "chan send",
    "chan send (nil chan)",
    "select",
    "select (no cases)",
    "semacquire",
    "sync.Cond.Wait",
    "sync.Mutex.Lock",
    "sync.RWMutex.Lock",
    "sync.RWMutex.RLock",
    "sync.WaitGroup.Wait",
    "coroutine",
];

/// What sets a timer or ends by one.
const TIMERS: [&str; 8] = [
    "time.After",
    "time.NewT",
    "time.Tick",
    "time.Sleep",
    "context.WithTimeout",
    "context.WithDeadline",
    "SetDeadline",
    "SetReadDeadline",
];

/// What has the collector call something.
const FINALIZERS: [&str; 2] = ["runtime.AddCleanup", "runtime.SetFinalizer"];

/// With this the runtime ends a program in which no goroutine can run.
pub const DEADLOCK: &str = "fatal error: all goroutines are asleep - deadlock!";

/// Where a goroutine of the runtime waits for signals.
const SIGNALS: &str = "\nos/signal.signal_recv(";

/// What in the source makes a timer.
pub fn timer(source: &str) -> Option<&'static str> {
    find(source, &TIMERS)
}

/// What in the source has the collector call something.
pub fn finalizer(source: &str) -> Option<&'static str> {
    find(source, &FINALIZERS)
}

fn find(source: &str, names: &[&'static str]) -> Option<&'static str> {
    let code = crate::prose::code(source);
    names.iter().copied().find(|name| code.contains(name))
}

/// Whether the profile shows that every goroutine waits for another.
///
/// # Errors
///
/// Which one does not, or that there is no profile.
pub fn all_wait(profile: &str) -> Result<(), String> {
    let mut any = false;
    for goroutine in profile.split("\n\n") {
        let mut lines = goroutine.lines();
        let Some((number, state)) = lines.next().and_then(header) else {
            continue;
        };
        // The scheduler of a thread, and what the runtime runs for
        // itself.
        if number == "0" || goroutine.contains("\ncreated by runtime.") {
            continue;
        }
        any = true;
        let top = lines.next().unwrap_or_default();
        let waits = WAITS.contains(&state) || state == "syscall" && goroutine.contains(SIGNALS);
        if !waits {
            return Err(format!("goroutine {number} is in {state:?}, in {top}"));
        }
    }
    match any {
        true => Ok(()),
        false => Err("the runtime did not print its goroutines".to_owned()),
    }
}

/// `goroutine 18 [chan receive, 2 minutes]:` is number 18, in a `chan
/// receive`.
fn header(line: &str) -> Option<(&str, &str)> {
    let (number, rest) = line.strip_prefix("goroutine ")?.split_once(' ')?;
    let state = rest.split_once('[')?.1.strip_suffix("]:")?;
    Some((number, state.split(", ").next()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goroutine_that_could_go_on_is_no_wait() {
        let waits = "SIGQUIT: quit\n\ngoroutine 1 [chan receive, 2 minutes]:\nmain.main()\n";
        assert_eq!(all_wait(waits), Ok(()));
        let scheduler = "SIGQUIT: quit\n\ngoroutine 0 [idle]:\nruntime.park_m()\n\ngoroutine 2 [force gc (idle)]:\nruntime.gopark()\ncreated by runtime.init.7 in goroutine 1\n\n";
        assert!(all_wait(scheduler).is_err());
        assert_eq!(all_wait(&format!("{scheduler}{waits}")), Ok(()));
        let signals = format!(
            "{waits}\ngoroutine 5 [syscall]:\nruntime.notetsleepg()\nos/signal.signal_recv()\n"
        );
        assert_eq!(all_wait(&signals), Ok(()));
        for state in ["running", "runnable", "sleep", "IO wait", "syscall"] {
            let other = format!("{waits}\ngoroutine 5 [{state}]:\nmain.work()\n");
            assert!(all_wait(&other).unwrap_err().contains(state), "{state}");
        }
        assert!(all_wait("SIGQUIT: quit\n").is_err());
    }
}
