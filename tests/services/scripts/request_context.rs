//! Clients that wait, leave, and are out of time.

use crate::play::{Play, Scene};

fn publish(play: &mut Play, who: &'static str, topic: &str) -> Result<(), String> {
    let what = format!("POST /publish/{topic}: hello");
    let request =
        format!("POST /publish/{topic} HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello");
    play.send(who, &what, &request)
}

pub(super) const SCENES: &[Scene] = &[
    Scene {
        title: "a client that leaves while it waits",
        settings: &[],
        play: |play| {
            play.connect("a")?;
            play.request("a", "GET /wait/news")?;
            play.says()?;
            play.leave("a")?;
            play.says()?;
            play.connect("b")?;
            publish(play, "b", "news")?;
            play.answer("b")?;
            play.connect("c")?;
            play.request("c", "GET /wait/news")?;
            play.says()?;
            publish(play, "b", "news")?;
            play.answer("b")?;
            play.answer("c")?;
            stop(play)
        },
    },
    Scene {
        title: "what goes on without its client",
        settings: &[],
        play: |play| {
            play.connect("p")?;
            for (who, line) in [("a", "GET /archive/news"), ("b", "GET /digest/news")] {
                play.connect(who)?;
                play.request(who, line)?;
                play.says()?;
                play.leave(who)?;
                play.says()?;
                publish(play, "p", "news")?;
                play.says()?;
                play.answer("p")?;
            }
            stop(play)
        },
    },
    Scene {
        title: "clients that stay for it",
        settings: &[],
        play: |play| {
            play.connect("p")?;
            play.connect("a")?;
            for line in ["GET /archive/news", "GET /digest/news"] {
                play.request("a", line)?;
                play.says()?;
                publish(play, "p", "news")?;
                play.answer("p")?;
                play.answer("a")?;
                play.says()?;
            }
            stop(play)
        },
    },
    Scene {
        title: "one deadline for two waits",
        settings: &[],
        play: |play| {
            play.connect("p")?;
            play.connect("a")?;
            play.request("a", "GET /wait/one,two")?;
            for topic in ["one", "two"] {
                play.says()?;
                publish(play, "p", topic)?;
                play.answer("p")?;
            }
            play.answer("a")?;
            limited(play, "a", "20")?;
            play.says()?;
            play.says()?;
            play.answer("a")?;
            publish(play, "p", "one")?;
            play.answer("p")?;
            stop(play)
        },
    },
    Scene {
        title: "bad requests",
        settings: &[],
        play: |play| {
            play.connect("a")?;
            limited(play, "a", "soon")?;
            play.answer("a")?;
            limited(play, "a", "-1")?;
            play.answer("a")?;
            play.request("a", "GET /publish/news")?;
            play.answer("a")?;
            play.request("a", "GET /nothing")?;
            play.answer("a")?;
            publish(play, "a", "news")?;
            play.answer("a")?;
            stop(play)
        },
    },
    Scene {
        title: "SIGTERM while they wait",
        settings: &[],
        play: |play| {
            for (who, line) in [
                ("a", "GET /wait/news"),
                ("b", "GET /archive/news"),
                ("c", "GET /digest/news"),
            ] {
                play.connect(who)?;
                play.request(who, line)?;
                play.says()?;
            }
            play.leave("c")?;
            play.says()?;
            stop(play)?;
            play.says()?;
            play.last_answer("a")?;
            play.last_answer("b")
        },
    },
];

/// Waits for a topic, for so many milliseconds at most.
fn limited(play: &mut Play, who: &'static str, ms: &str) -> Result<(), String> {
    let what = format!("GET /wait/one, X-Timeout-Ms: {ms}");
    let request = format!("GET /wait/one HTTP/1.1\r\nHost: x\r\nX-Timeout-Ms: {ms}\r\n\r\n");
    play.send(who, &what, &request)
}

fn stop(play: &mut Play) -> Result<(), String> {
    play.terminate()?;
    play.says()
}
