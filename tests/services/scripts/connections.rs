//! A chat: who joins, who leaves and how, and who does not read.

use crate::play::{Play, Scene};

fn join(play: &mut Play, who: &'static str) -> Result<(), String> {
    play.connect(who)?;
    play.send(who, "its name", &format!("{who}\n"))?;
    play.says()
}

pub(super) const SCENES: &[Scene] = &[
    Scene {
        title: "three who talk, and SIGTERM",
        settings: &[],
        play: |play| {
            join(play, "a")?;
            join(play, "b")?;
            // The next one is accepted after it, and says so.
            play.connect("d")?;
            join(play, "c")?;
            for (from, to) in [("a", ["b", "c"]), ("b", ["a", "c"])] {
                play.send(from, "hello", "hello\n")?;
                for who in to {
                    play.line(who)?;
                }
            }
            play.terminate()?;
            play.says()?;
            for who in ["a", "b", "c"] {
                play.line(who)?;
                play.line(who)?;
            }
            play.line("d")?;
            play.refused("e")
        },
    },
    Scene {
        title: "how they leave",
        settings: &[],
        play: |play| {
            join(play, "a")?;
            join(play, "b")?;
            play.send("b", "half of a line", "hel")?;
            play.leave("b")?;
            play.says()?;
            join(play, "c")?;
            play.leave("c")?;
            play.says()?;
            join(play, "e")?;
            play.send("e", "1,024 bytes and no end", &"x".repeat(1024))?;
            play.says()?;
            play.closed("e")?;
            // Nothing of all that has reached the first.
            join(play, "f")?;
            play.send("f", "hello", "hello\n")?;
            play.line("a")?;
            play.terminate()?;
            play.says()
        },
    },
    Scene {
        title: "a limit of two connections",
        settings: &[("LIMIT", "2")],
        play: |play| {
            join(play, "a")?;
            join(play, "b")?;
            play.connect("c")?;
            play.line("c")?;
            play.line("c")?;
            play.leave("b")?;
            play.says()?;
            join(play, "c")?;
            play.terminate()?;
            play.says()
        },
    },
    Scene {
        title: "half a line, and then nothing",
        settings: &[("IDLE_MS", "50")],
        play: |play| {
            play.connect("a")?;
            play.try_send("a", "half of its name", "a")?;
            play.says()?;
            play.closed("a")?;
            play.terminate()?;
            play.says()
        },
    },
    Scene {
        title: "one who does not read",
        settings: &[],
        play: |play| {
            for who in ["a", "b", "c"] {
                join(play, who)?;
            }
            let line = "x".repeat(1000) + "\n";
            play.send_until_said("a", "a line of 1,000 bytes", &line, "b")?;
            play.closed_after_much("c")?;
            play.send("a", "hello", "hello\n")?;
            play.line("b")?;
            play.terminate()?;
            play.says()
        },
    },
    Scene {
        title: "a second SIGTERM",
        // What is sent to the one who does not read stays in its queue.
        settings: &[("QUEUED", "10000")],
        play: |play| {
            for who in ["a", "b", "c"] {
                join(play, who)?;
            }
            let line = "x".repeat(1000) + "\n";
            play.send_much("a", "a line of 1,000 bytes", &line, "b")?;
            play.terminate()?;
            play.says()?;
            for who in ["a", "b"] {
                play.line(who)?;
                play.line(who)?;
            }
            // It reads nothing now either: its connection would end.
            play.terminate()
        },
    },
];
