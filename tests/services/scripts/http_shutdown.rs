//! Uploads, and signals in the middle of them.

use crate::play::{Play, Scene};

/// An upload of five bytes; the service waits for them.
fn begin(play: &mut Play, who: &'static str) -> Result<(), String> {
    let head = format!("POST /uploads/{who} HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n");
    play.send(who, "the head of an upload", &head)?;
    play.says()
}

fn rest(play: &mut Play, who: &'static str) -> Result<(), String> {
    play.send(who, "the rest", "12345")?;
    play.says()?;
    play.answer(who)
}

pub(super) const SCENES: &[Scene] = &[
    Scene {
        title: "SIGTERM in the middle of an upload",
        settings: &[("DRAIN_MS", "60000")],
        play: |play| {
            play.connect("a")?;
            play.connect("idle")?;
            begin(play, "idle")?;
            rest(play, "idle")?;
            begin(play, "a")?;
            play.terminate()?;
            play.says()?;
            play.refused("b")?;
            play.closed("idle")?;
            rest(play, "a")?;
            play.closed("a")
        },
    },
    Scene {
        title: "an upload that does not end before the deadline",
        settings: &[("DRAIN_MS", "50")],
        play: |play| {
            play.connect("a")?;
            play.connect("b")?;
            begin(play, "b")?;
            begin(play, "a")?;
            rest(play, "a")?;
            play.terminate()?;
            play.says()?;
            play.says()?;
            play.answer("b")
        },
    },
    Scene {
        title: "a second SIGTERM",
        settings: &[("DRAIN_MS", "60000")],
        play: |play| {
            play.connect("a")?;
            begin(play, "a")?;
            play.terminate()?;
            play.says()?;
            play.terminate()?;
            play.answer("a")
        },
    },
    Scene {
        title: "a handler that panics",
        settings: &[],
        play: |play| {
            play.connect("a")?;
            play.request("a", "GET /finished/0")?;
            play.answer("a")?;
            play.says()?;
            begin(play, "a")?;
            rest(play, "a")?;
            play.request("a", "GET /finished/0")?;
            play.answer("a")?;
            play.terminate()?;
            play.says()
        },
    },
    Scene {
        title: "a client that leaves, and bad requests",
        settings: &[],
        play: |play| {
            play.connect("a")?;
            begin(play, "a")?;
            play.send("a", "half of the rest", "12")?;
            play.leave("a")?;
            play.says()?;
            play.connect("b")?;
            play.request("b", "GET /uploads/b")?;
            play.answer("b")?;
            play.request("b", "GET /nothing")?;
            play.answer("b")?;
            play.request("b", "GET /finished/last")?;
            play.answer("b")?;
            // On a connection of its own, as many bytes as both halves
            // read before they give up.
            play.connect("c")?;
            let head = "GET / HTTP/1.1\r\nHost: x\r\nX: ";
            let long = format!("{head}{}", "x".repeat((16 << 10) - head.len()));
            play.send("c", "a header of 16 KiB", &long)?;
            play.answer("c")?;
            play.closed("c")?;
            play.connect("d")?;
            play.send("d", "what is not HTTP", "hello\r\n\r\n")?;
            play.answer("d")?;
            play.closed("d")?;
            play.terminate()?;
            play.says()
        },
    },
    Scene {
        title: "half a request",
        settings: &[("HEADER_MS", "50")],
        play: |play| {
            play.connect("a")?;
            play.send(
                "a",
                "half of a header",
                "POST /uploads/a HTTP/1.1\r\nHost: x\r\n",
            )?;
            play.answer("a")?;
            play.terminate()?;
            play.says()
        },
    },
];
