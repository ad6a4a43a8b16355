//! What real Go code is made of, for the ledger of what the pairs
//! cover.
//!
//! A program that reads Go finds the names and the shapes in the Go
//! halves; a test holds what it found against this list and against
//! what the entries of the pairs say.

#![warn(missing_docs)]

/// A way to write something that real Go code repeats.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// The name under which it is recognised. One that begins with
    /// `T:` is a shape of a struct.
    pub name: &'static str,
    /// In one sentence, without the full stop.
    pub says: &'static str,
    /// How often it stands in the code of etcd, Prometheus, Caddy and
    /// Syncthing together, without tests, in November 2026.
    pub uses: u32,
    /// The chapter that will have it, where that is still to come.
    pub later: Option<&'static str>,
}

/// A shape with so many uses needs a pair.
pub const NEEDS_A_PAIR: u32 = 30;

/// Names that need no pair.
#[derive(Debug, Clone, Copy)]
pub struct Excuse {
    /// As the ledger has them: `atomic.AddInt64`.
    pub names: &'static [&'static str],
    /// Why they need none.
    pub because: Because,
}

/// Why a name needs no pair.
#[derive(Debug, Clone, Copy)]
pub enum Because {
    /// A reason.
    Reason(&'static str),
    /// The chapter that will have it is still to come.
    StillToCome(&'static str),
}

/// The names that no Go half uses, with the reason.
pub const EXCUSES: &[Excuse] = &[
    Excuse {
        names: &["context.WithDeadlineCause"],
        because: Because::Reason(
            "`WithTimeoutCause`, which `context/cause` uses, with a moment in place of a span",
        ),
    },
    Excuse {
        names: &[
            "rate.Limiter.Reserve",
            "rate.Limiter.Tokens",
            "rate.Limiter.WaitN",
            "rate.Reservation.Cancel",
            "rate.Reservation.Delay",
        ],
        because: Because::Reason(
            "`x/rate_limiter` hands the time in, with `ReserveN`, `TokensAt`, `CancelAt`, `DelayFrom`; these take the clock's, or more than one token",
        ),
    },
    Excuse {
        names: &[
            "rate.Inf",
            "rate.InfDuration",
            "rate.Limit",
            "rate.Limiter.Burst",
            "rate.Limiter.Limit",
            "rate.Limiter.SetBurst",
            "rate.Limiter.SetBurstAt",
            "rate.Limiter.SetLimit",
            "rate.Limiter.SetLimitAt",
        ],
        because: Because::Reason(
            "they read and set the numbers that `x/rate_limiter` begins with",
        ),
    },
    Excuse {
        names: &[
            "rate.Sometimes",
            "rate.Sometimes.Do",
            "rate.Sometimes.Every",
            "rate.Sometimes.First",
            "rate.Sometimes.Interval",
        ],
        because: Because::Reason(
            "a counter and the time of the last call beside a function: `atomics/claim` has what it is made of",
        ),
    },
    Excuse {
        names: &["singleflight.Result.Shared"],
        because: Because::Reason(
            "says whether others have the value too; `x/singleflight` counts the values instead",
        ),
    },
    Excuse {
        names: &["iter.Pull2"],
        because: Because::Reason(
            "`iter.Pull` for pairs of values: `composition/iterators`",
        ),
    },
    Excuse {
        names: &[
            "signal.Ignore",
            "signal.Ignored",
            "signal.Notify",
            "signal.Reset",
            "signal.Stop",
        ],
        because: Because::StillToCome("system"),
    },
    Excuse {
        names: &["runtime.LockOSThread", "runtime.UnlockOSThread"],
        because: Because::Reason(
            "keeps a goroutine on one thread; a thread of Rust is one of the system's, so there is nothing to keep",
        ),
    },
    Excuse {
        names: &["runtime.Goexit"],
        because: Because::Reason(
            "ends a goroutine from within a call, as the `FailNow` of a test does; a Rust thread ends by returning",
        ),
    },
    Excuse {
        names: &["runtime.NumCPU", "runtime.NumGoroutine"],
        because: Because::Reason(
            "numbers to look at: the first is `available_parallelism`, and of its own threads a Rust program keeps count itself, as `lifecycle/tracked` does",
        ),
    },
    Excuse {
        names: &[
            "sync.Cond.L",
            "sync.Locker",
            "sync.Locker.Lock",
            "sync.Locker.Unlock",
            "sync.RWMutex.RLocker",
        ],
        because: Because::Reason(
            "the lock under another name; a Rust function takes the data, not the lock",
        ),
    },
    Excuse {
        names: &["context.TODO"],
        because: Because::Reason(
            "the same as `context.Background`, for code that is not finished",
        ),
    },
    Excuse {
        names: &[
            "atomic.AddInt32",
            "atomic.AddInt64",
            "atomic.AddUint32",
            "atomic.AddUint64",
            "atomic.AddUintptr",
            "atomic.AndInt32",
            "atomic.AndInt64",
            "atomic.AndUint32",
            "atomic.AndUint64",
            "atomic.AndUintptr",
            "atomic.CompareAndSwapInt32",
            "atomic.CompareAndSwapInt64",
            "atomic.CompareAndSwapUint32",
            "atomic.CompareAndSwapUint64",
            "atomic.CompareAndSwapUintptr",
            "atomic.LoadInt32",
            "atomic.LoadInt64",
            "atomic.LoadUint32",
            "atomic.LoadUint64",
            "atomic.LoadUintptr",
            "atomic.OrInt32",
            "atomic.OrInt64",
            "atomic.OrUint32",
            "atomic.OrUint64",
            "atomic.OrUintptr",
            "atomic.StoreInt32",
            "atomic.StoreInt64",
            "atomic.StoreUint32",
            "atomic.StoreUint64",
            "atomic.StoreUintptr",
            "atomic.SwapInt32",
            "atomic.SwapInt64",
            "atomic.SwapUint32",
            "atomic.SwapUint64",
            "atomic.SwapUintptr",
        ],
        because: Because::Reason(
            "the same operations on a plain variable, which can be used as one by mistake; the types have them as methods",
        ),
    },
    Excuse {
        names: &[
            "atomic.CompareAndSwapPointer",
            "atomic.LoadPointer",
            "atomic.StorePointer",
            "atomic.SwapPointer",
        ],
        because: Because::Reason(
            "they work on an `unsafe.Pointer`; `atomic.Pointer` is the same with a type",
        ),
    },
    Excuse {
        names: &[
            "atomic.Int32.And",
            "atomic.Int32.Or",
            "atomic.Int64.And",
            "atomic.Int64.Or",
            "atomic.Int64.Swap",
            "atomic.Uint32.CompareAndSwap",
            "atomic.Uint32.Swap",
            "atomic.Uint64.And",
            "atomic.Uint64.CompareAndSwap",
            "atomic.Uint64.Or",
            "atomic.Uint64.Store",
            "atomic.Uint64.Swap",
        ],
        because: Because::Reason(
            "the same method of a number of another size: the chapter has each of them for one at least",
        ),
    },
    Excuse {
        names: &[
            "atomic.Uintptr",
            "atomic.Uintptr.Add",
            "atomic.Uintptr.And",
            "atomic.Uintptr.CompareAndSwap",
            "atomic.Uintptr.Load",
            "atomic.Uintptr.Or",
            "atomic.Uintptr.Store",
            "atomic.Uintptr.Swap",
        ],
        because: Because::Reason(
            "an address as a number, for code beside `unsafe`; `AtomicUsize` has the same methods",
        ),
    },
];

/// All shapes, the most common first.
#[rustfmt::skip] // a line each
pub const SHAPES: &[Shape] = &[
    Shape { name: "ctx_handed_through", says: "a function takes a context first and hands it to what it calls", uses: 1052, later: None },
    Shape { name: "mutex_defer_method", says: "a method locks and leaves the unlock to a defer", uses: 956, later: None },
    Shape { name: "rlock_defer_method", says: "a method reads under RLock and leaves the unlock to a defer", uses: 400, later: None },
    Shape { name: "map_write_under_lock", says: "a map is written with the lock held", uses: 386, later: None },
    Shape { name: "mutex_section_in_method", says: "a part of a method is locked, and the rest is not", uses: 338, later: None },
    Shape { name: "map_read_under_mutex", says: "a map is read with the Mutex held", uses: 279, later: None },
    Shape { name: "T:mutex_struct", says: "a struct with a Mutex beside what it protects", uses: 233, later: None },
    Shape { name: "close_broadcast", says: "a channel without data is closed to tell everybody", uses: 153, later: None },
    Shape { name: "wait_on_channel", says: "a receive whose value nobody looks at waits for something", uses: 126, later: None },
    Shape { name: "http_request_context", says: "a handler takes the context of its request", uses: 125, later: None },
    Shape { name: "ctx_value", says: "a value travels in a context", uses: 103, later: None },
    Shape { name: "poll_done", says: "a select with a default looks whether it is time to stop", uses: 101, later: None },
    Shape { name: "ctx_poll_err_in_loop", says: "a loop asks ctx.Err() in each round", uses: 96, later: None },
    Shape { name: "ctx_timeout_around_call", says: "a context with a deadline around one call", uses: 96, later: None },
    Shape { name: "waitgroup_in_struct", says: "methods count goroutines in and out of a WaitGroup in the struct", uses: 94, later: None },
    Shape { name: "ctx_cancel_child", says: "a context is derived that can be cancelled by itself", uses: 92, later: None },
    Shape { name: "close_data_channel", says: "a channel with data is closed, which ends a range over it", uses: 91, later: None },
    Shape { name: "caller_holds_lock", says: "a method that expects its caller to hold the lock", uses: 89, later: None },
    Shape { name: "shutdown_method", says: "Close or Stop tells what was started to end, and may wait", uses: 87, later: None },
    Shape { name: "mutex_whole_method_no_defer", says: "a method locks first and unlocks last, without a defer", uses: 85, later: None },
    Shape { name: "map_read_under_rlock", says: "a map is read under RLock", uses: 84, later: None },
    Shape { name: "constructor_makes_channels", says: "a constructor makes the channels of its struct", uses: 82, later: None },
    Shape { name: "lock_copy_unlock", says: "lock, copy something out, unlock, and use the copy", uses: 81, later: None },
    Shape { name: "ctx_check_err", says: "the error of a context is looked at: cancelled, or too late", uses: 80, later: None },
    Shape { name: "fire_and_forget", says: "a goroutine whose end nobody hears of", uses: 72, later: None },
    Shape { name: "loop_ticker_done", says: "a loop selects on a ticker and on the end", uses: 71, later: None },
    Shape { name: "T:ctx_or_cancel_field", says: "a struct keeps a context or its cancel", uses: 68, later: None },
    Shape { name: "background_loop_started", says: "a method or a constructor starts a loop in a goroutine", uses: 66, later: None },
    Shape { name: "send_or_done", says: "a send gives up when it is time to stop", uses: 64, later: None },
    Shape { name: "T:rwmutex_map", says: "a struct with a map behind an RWMutex", uses: 64, later: None },
    Shape { name: "rlock_section_in_method", says: "a part of a method reads under RLock", uses: 63, later: None },
    Shape { name: "T:mutex_and_channels", says: "a struct with a lock and channels", uses: 62, later: None },
    Shape { name: "T:reply_channel_struct", says: "a request that carries the channel for its reply", uses: 55, later: None },
    Shape { name: "range_channel", says: "a range over a channel until it is closed", uses: 55, later: None },
    Shape { name: "atomic_number_read", says: "an atomic number is read", uses: 55, later: None },
    Shape { name: "plain_receive", says: "a value is received, with nothing else to wait for", uses: 52, later: None },
    Shape { name: "channel_op_under_lock", says: "a channel is used with a lock held", uses: 51, later: None },
    Shape { name: "T:mutex_and_callback", says: "a struct with a lock and functions to call", uses: 50, later: None },
    Shape { name: "two_locks_nested", says: "a second lock is taken with the first held", uses: 50, later: None },
    Shape { name: "loop_work_done", says: "a loop selects on its work and on the end", uses: 48, later: None },
    Shape { name: "pool_buffers", says: "buffers come from a sync.Pool", uses: 48, later: None },
    Shape { name: "receive_or_done", says: "a receive gives up when it is time to stop", uses: 47, later: None },
    Shape { name: "callback_under_lock", says: "a function that somebody else wrote is called with a lock held", uses: 47, later: None },
    Shape { name: "goroutine_in_constructor", says: "a constructor starts a goroutine", uses: 45, later: None },
    Shape { name: "unlock_on_each_exit", says: "each way out of a method unlocks for itself", uses: 44, later: None },
    Shape { name: "T:mutex_map", says: "a struct with a map behind a Mutex", uses: 42, later: None },
    Shape { name: "iter_seq", says: "a function returns an iterator", uses: 42, later: None },
    Shape { name: "sleep_once", says: "a pause", uses: 41, later: None },
    Shape { name: "unlocks_what_caller_locked", says: "a function unlocks what its caller has locked", uses: 41, later: None },
    Shape { name: "once_do", says: "something is done once, by whoever comes first", uses: 38, later: None },
    Shape { name: "sleep_poll_loop", says: "a loop looks again after a pause", uses: 38, later: None },
    Shape { name: "request_with_reply_channel", says: "a request is sent with a channel, and its reply received from there", uses: 38, later: None },
    Shape { name: "waitgroup_in_struct_close", says: "Close waits for the goroutines of the struct", uses: 37, later: None },
    Shape { name: "result_channel_unbuffered", says: "a goroutine sends its result to who started it, on an unbuffered channel", uses: 35, later: None },
    Shape { name: "chan_error", says: "a channel of errors", uses: 35, later: None },
    Shape { name: "ctx_wait_done", says: "something waits for the end of a context and for nothing else", uses: 34, later: None },
    Shape { name: "result_channel_buffered", says: "a goroutine leaves its result in a buffered channel", uses: 33, later: None },
    Shape { name: "fanout_waitgroup", says: "a loop starts goroutines, and a WaitGroup waits for all", uses: 32, later: None },
    Shape { name: "fire_and_forget_in_loop", says: "a loop starts goroutines whose end nobody hears of", uses: 32, later: None },
    Shape { name: "loop_ticker_and_work", says: "a loop selects on a ticker and on its work", uses: 30, later: None },
    Shape { name: "T:waitgroup_field", says: "a struct with a WaitGroup", uses: 29, later: None },
    Shape { name: "try_send", says: "a send that does not wait", uses: 29, later: None },
    Shape { name: "rlock_then_lock", says: "a method looks under RLock, and then takes Lock", uses: 29, later: None },
    Shape { name: "try_receive", says: "a receive that does not wait", uses: 29, later: None },
    Shape { name: "timer_reuse_reset", says: "a timer is used again with Reset", uses: 26, later: None },
    Shape { name: "runtime_control", says: "the program asks how many processors there are, or yields", uses: 25, later: None },
    Shape { name: "T:many_channels_struct", says: "a struct with three channels or more", uses: 25, later: None },
    Shape { name: "atomic_counter_stat", says: "an atomic counter of something", uses: 25, later: None },
    Shape { name: "backoff_retry", says: "a loop tries again after a pause that grows", uses: 24, later: None },
    Shape { name: "several_sections", says: "a function takes the same lock twice, one after the other", uses: 24, later: None },
    Shape { name: "timer_field_stop_reset", says: "a timer in a struct is stopped or set anew", uses: 23, later: None },
    Shape { name: "sharded_or_keyed_lock", says: "one lock a shard or a key", uses: 23, later: None },
    Shape { name: "rate_limiter", says: "golang.org/x/time/rate limits how often something happens", uses: 22, later: None },
    Shape { name: "kick_channel_try_notify", says: "a notice that does not wait: one is enough", uses: 21, later: None },
    Shape { name: "errgroup_go", says: "an errgroup starts goroutines that can fail", uses: 21, later: None },
    Shape { name: "event_loop_many_cases", says: "one loop selects on four things or more and owns the state", uses: 20, later: None },
    Shape { name: "rlock_getter_no_defer", says: "a getter reads one thing under RLock", uses: 20, later: None },
    Shape { name: "atomic_number_write", says: "an atomic number is stored", uses: 20, later: None },
    Shape { name: "cond", says: "a loop waits on a sync.Cond", uses: 19, later: None },
    Shape { name: "worker_pool", says: "several goroutines take their work from one channel", uses: 18, later: None },
    Shape { name: "detached_context_in_goroutine", says: "a goroutine goes on after the context that it was started under", uses: 18, later: None },
    Shape { name: "atomic_add_and_use_result", says: "an atomic addition whose result is used", uses: 18, later: None },
    Shape { name: "sleep_or_done", says: "a pause that ends early when it is time to stop", uses: 17, later: None },
    Shape { name: "recover_guard", says: "a recover keeps a panic from going on", uses: 17, later: None },
    Shape { name: "try_several", says: "a select with a default tries several things", uses: 17, later: None },
    Shape { name: "rlock_whole_method_no_defer", says: "a method reads under RLock from first to last, without a defer", uses: 17, later: None },
    Shape { name: "generator_channel", says: "a function starts a goroutine that sends, and returns the channel", uses: 16, later: None },
    Shape { name: "optional_select_case_nil", says: "a case of a select is off while its channel is nil", uses: 16, later: None },
    Shape { name: "pipeline_stage", says: "a loop receives from one channel and sends to the next", uses: 16, later: None },
    Shape { name: "T:embedded_mutex", says: "a struct that embeds its lock", uses: 16, later: None },
    Shape { name: "close_once", says: "a close that cannot happen twice", uses: 15, later: None },
    Shape { name: "errgroup_limit", says: "an errgroup runs so many at a time", uses: 15, later: None },
    Shape { name: "accept_loop", says: "a loop accepts connections", uses: 14, later: None },
    Shape { name: "exec_command", says: "another program is run", uses: 14, later: Some("system") },
    Shape { name: "errgroup_with_context", says: "the first error of an errgroup cancels the others", uses: 14, later: None },
    Shape { name: "signal_notify", says: "the program hears of signals", uses: 13, later: Some("system") },
    Shape { name: "drain_channel", says: "what is left in a channel is taken out", uses: 11, later: None },
    Shape { name: "sync_map", says: "a sync.Map", uses: 11, later: None },
    Shape { name: "receive_with_timeout", says: "a receive that gives up after a time", uses: 10, later: None },
    Shape { name: "atomic_pointer_read", says: "a pointer or a value is read atomically", uses: 10, later: None },
    Shape { name: "returns_with_lock_held", says: "a function returns with the lock held", uses: 10, later: None },
    Shape { name: "mutex_getter_no_defer", says: "a getter reads one thing under the Mutex", uses: 10, later: None },
    Shape { name: "atomic_flag", says: "an atomic bool is set and looked at", uses: 10, later: None },
    Shape { name: "spawn_few_and_wait", says: "a few different goroutines are started and waited for", uses: 9, later: None },
    Shape { name: "T:mutex_and_timer", says: "a struct with a lock and a timer", uses: 9, later: None },
    Shape { name: "ticker_range", says: "a range over a ticker", uses: 9, later: None },
    Shape { name: "wait_then_close", says: "the WaitGroup of the senders is waited for, then the channel closed", uses: 8, later: None },
    Shape { name: "afterfunc", says: "a function runs after a time", uses: 8, later: None },
    Shape { name: "returns_channel", says: "a function returns a channel", uses: 7, later: None },
    Shape { name: "loop_select_channels", says: "a loop selects on several channels", uses: 7, later: None },
    Shape { name: "atomic_pointer_publish", says: "a new version is published through an atomic pointer", uses: 7, later: None },
    Shape { name: "janitor", says: "a loop on a ticker removes what has expired", uses: 7, later: None },
    Shape { name: "http_server_shutdown", says: "an HTTP server is shut down", uses: 7, later: None },
    Shape { name: "exec_start_wait", says: "another program is started, and waited for later", uses: 7, later: Some("system") },
    Shape { name: "lock_or_wg_parameter", says: "a lock or a WaitGroup is handed to a function", uses: 6, later: None },
    Shape { name: "T:cond_field", says: "a struct with a sync.Cond", uses: 6, later: None },
    Shape { name: "goroutine_per_connection", says: "a goroutine for each connection", uses: 6, later: None },
    Shape { name: "unlock_relock_mid_method", says: "a method unlocks in the middle, does something slow, and locks again", uses: 6, later: None },
    Shape { name: "ctx_cause", says: "a context says why it was cancelled", uses: 6, later: None },
    Shape { name: "recover_in_goroutine", says: "a goroutine recovers from its own panic", uses: 5, later: None },
    Shape { name: "select_once_channels", says: "a select takes whichever of several channels is ready", uses: 5, later: None },
    Shape { name: "semaphore_channel", says: "a buffered channel counts how many are inside", uses: 5, later: None },
    Shape { name: "block_forever", says: "select{} waits for ever", uses: 5, later: None },
    Shape { name: "io_pipe", says: "an io.Pipe connects a writer and a reader", uses: 4, later: Some("system") },
    Shape { name: "fanout_own_slots", says: "each goroutine writes its own element of a slice", uses: 4, later: None },
    Shape { name: "timer_stop_drain_reset", says: "a timer is stopped, its channel emptied, and set anew", uses: 4, later: None },
    Shape { name: "acquire_release_pair", says: "one method takes, another gives back", uses: 3, later: None },
    Shape { name: "fanout_collect_under_mutex", says: "goroutines collect their results under a lock", uses: 3, later: None },
    Shape { name: "pubsub_drop_slow", says: "a message goes to every subscriber that has room", uses: 3, later: None },
    Shape { name: "send_with_timeout", says: "a send that gives up after a time", uses: 3, later: None },
    Shape { name: "trylock", says: "a lock that is taken only where it is free", uses: 3, later: None },
    Shape { name: "atomic_flag_claim", says: "a compare-and-swap decides who does it", uses: 3, later: None },
    Shape { name: "unlock_relock_caller_held", says: "a method unlocks and takes again a lock that its caller holds", uses: 2, later: None },
    Shape { name: "atomic_cas_state", says: "a compare-and-swap moves a state on", uses: 2, later: None },
    Shape { name: "sync_map_atomic_step", says: "a step of a sync.Map that nothing comes between", uses: 2, later: None },
    Shape { name: "callback_in_goroutine", says: "a function that was handed in runs in a goroutine", uses: 1, later: None },
    Shape { name: "semaphore_weighted", says: "a semaphore.Weighted", uses: 1, later: None },
    Shape { name: "once_value_func", says: "sync.OnceValue, OnceValues or OnceFunc", uses: 1, later: None },
    Shape { name: "singleflight", says: "singleflight: callers with one key share one call", uses: 1, later: None },
    Shape { name: "atomic_cas_loop", says: "a loop around a compare-and-swap", uses: 1, later: None },
];
