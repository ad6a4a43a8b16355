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
            play.request("a", "GET /wait/60000/news")?;
            play.says()?;
            play.leave("a")?;
            play.says()?;
            play.connect("b")?;
            publish(play, "b", "news")?;
            play.answer("b")?;
            play.connect("c")?;
            play.request("c", "GET /wait/60000/news")?;
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
            play.connect("a")?;
            play.request("a", "POST /archive/news")?;
            play.answer("a")?;
            play.says()?;
            play.leave("a")?;
            published(play)?;
            play.connect("b")?;
            play.request("b", "GET /digest/news")?;
            play.says()?;
            play.leave("b")?;
            play.says()?;
            published(play)?;
            stop(play)
        },
    },
    Scene {
        title: "a client that stays for it",
        settings: &[],
        play: |play| {
            play.connect("p")?;
            play.connect("a")?;
            play.request("a", "GET /digest/news")?;
            play.says()?;
            publish(play, "p", "news")?;
            play.answer("p")?;
            play.answer("a")?;
            play.says()?;
            stop(play)
        },
    },
    Scene {
        title: "one deadline for two waits",
        settings: &[],
        play: |play| {
            play.connect("p")?;
            play.connect("a")?;
            play.request("a", "GET /wait/60000/one,two")?;
            for topic in ["one", "two"] {
                play.says()?;
                publish(play, "p", topic)?;
                play.answer("p")?;
            }
            play.answer("a")?;
            play.request("a", "GET /wait/20/one")?;
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
            play.request("a", "GET /wait/soon/one")?;
            play.answer("a")?;
            play.request("a", "GET /wait/-1/one")?;
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
            play.connect("b")?;
            play.request("b", "POST /archive/news")?;
            play.answer("b")?;
            play.says()?;
            for (who, line) in [("a", "GET /wait/60000/news"), ("c", "GET /digest/news")] {
                play.connect(who)?;
                play.request(who, line)?;
                play.says()?;
            }
            play.leave("c")?;
            play.says()?;
            stop(play)?;
            play.says()?;
            play.last_answer("a")?;
            play.closed("b")
        },
    },
    Scene {
        title: "a second SIGTERM",
        settings: &[],
        play: |play| {
            play.connect("a")?;
            play.request("a", "GET /digest/news")?;
            play.says()?;
            stop(play)?;
            play.terminate()?;
            play.answer("a")
        },
    },
];

/// And what is started with the message says so.
fn published(play: &mut Play) -> Result<(), String> {
    publish(play, "p", "news")?;
    play.says()?;
    play.answer("p")
}

fn stop(play: &mut Play) -> Result<(), String> {
    play.terminate()?;
    play.says()
}
