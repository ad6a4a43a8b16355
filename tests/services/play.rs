//! Clients that act in a given order, and what they and the service
//! said: the transcript of a scene.
//!
//! No step waits for time to pass. Each waits for something to be said:
//! by the service, or to a client.

use std::collections::BTreeMap;
use std::io::{self, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::process::Command;
use std::time::Duration;

use nix::sys::signal::Signal;

use crate::halves::Half;
use crate::http::{self, NoAnswer};
use crate::running::{HAS_ENDED, Running};

/// How often a client sends the same at most.
const AT_MOST: usize = 1_500;

/// One run of a service, and the clients that it meets.
pub struct Scene {
    /// What is shown above it.
    pub title: &'static str,
    /// Settings of the service.
    pub settings: &'static [(&'static str, &'static str)],
    /// What is played. The end of the service is waited for
    /// afterwards.
    pub play: fn(&mut Play) -> Result<(), String>,
}

/// A scene that is played.
pub struct Play {
    text: String,
    running: Running,
    clients: BTreeMap<&'static str, TcpStream>,
    half: Half,
    patience: Duration,
}

/// Plays all scenes, each with the service started anew, and gives the
/// transcripts. What goes wrong stands in them.
pub fn transcripts(half: &Half, scenes: &[Scene], patience: Duration) -> Vec<String> {
    let played = scenes.iter().map(|scene| {
        let mut command = Command::new(&half.program);
        command
            .args(&half.args)
            .env("RUST_BACKTRACE", "0")
            .env("GOTRACEBACK", "none")
            // The race detector would wait at the end for races that
            // come late.
            .env("GORACE", "atexit_sleep_ms=0")
            .envs(scene.settings.iter().copied());
        let text = match Running::start(&mut command, patience) {
            Ok(running) => Play::new(half, running, patience).of(scene),
            Err(why) => format!("!! the service {why}\n"),
        };
        format!("{}\n{text}", heading(scene))
    });
    played.collect()
}

/// The first line of a scene's transcript.
pub fn heading(scene: &Scene) -> String {
    format!("== {}", scene.title)
}

impl Play {
    fn new(half: &Half, running: Running, patience: Duration) -> Play {
        Play {
            text: String::new(),
            running,
            clients: BTreeMap::new(),
            half: half.clone(),
            patience,
        }
    }

    fn of(mut self, scene: &Scene) -> String {
        if let Err(why) = (scene.play)(&mut self) {
            self.note(&format!("!! {why}"));
            if !why.ends_with(HAS_ENDED) {
                // Dropped, and killed, with what it has started.
                return self.text;
            }
        }
        let Play {
            mut text,
            running,
            clients,
            half,
            ..
        } = self;
        let ended = running.end();
        for line in ended.lines {
            text += &format!("server: {line}\n");
        }
        for line in half.without_reports(ended.errors) {
            text += &format!("server, standard error: {line}\n");
        }
        text += &match ended.status {
            Ok(status) => format!("server: exit status {status}\n"),
            Err(why) => format!("!! the service {why}\n"),
        };
        // Until now: no client makes the service end by leaving.
        drop(clients);
        text
    }

    /// Writes a line into the transcript.
    pub fn note(&mut self, line: &str) {
        self.text += line;
        self.text.push('\n');
    }

    /// A client connects.
    pub fn connect(&mut self, who: &'static str) -> Result<(), String> {
        let stream = TcpStream::connect(self.running.address)
            .map_err(|error| format!("{who} cannot connect: {error}"))?;
        stream
            .set_read_timeout(Some(self.patience))
            .and_then(|()| stream.set_write_timeout(Some(self.patience)))
            .map_err(|error| error.to_string())?;
        self.clients.insert(who, stream);
        Ok(())
    }

    /// A client connects, and is refused.
    pub fn refused(&mut self, who: &'static str) -> Result<(), String> {
        let refused = is_refused(TcpStream::connect(self.running.address))?;
        self.note(match refused {
            true => "a new client is refused",
            false => "a new client is connected",
        });
        let _ = who;
        Ok(())
    }

    /// A client sends something; `what` stands in the transcript.
    pub fn send(&mut self, who: &'static str, what: &str, bytes: &str) -> Result<(), String> {
        self.note(&format!("{who} sends {what}"));
        self.client(who)?
            .write_all(bytes.as_bytes())
            .map_err(|error| format!("{who} cannot send: {error}"))
    }

    /// A client sends a whole request without a body, which is its line
    /// in the transcript.
    pub fn request(&mut self, who: &'static str, line: &str) -> Result<(), String> {
        self.send(who, line, &format!("{line} HTTP/1.1\r\nHost: x\r\n\r\n"))
    }

    /// A client reads an answer.
    pub fn answer(&mut self, who: &'static str) -> Result<(), String> {
        let (line, last) = self.answered(who)?;
        let last = if last { " (the last answer)" } else { "" };
        self.note(&format!("{line}{last}"));
        Ok(())
    }

    /// A client reads an answer, which may or may not announce that it
    /// is the last, and is closed.
    pub fn last_answer(&mut self, who: &'static str) -> Result<(), String> {
        let (line, _) = self.answered(who)?;
        self.note(&line);
        self.closed(who)
    }

    /// What a client gets, and whether it says that it is the last.
    fn answered(&mut self, who: &'static str) -> Result<(String, bool), String> {
        match http::answer(self.client(who)?) {
            Ok(answer) => {
                let mut line = format!("{who} gets {}", answer.status);
                if let Some(id) = answer.header("x-request-id") {
                    line += &format!(" to {id}");
                }
                // What is said of an error is not the same.
                if answer.status == 200 {
                    line += &format!(": {}", answer.body.trim_end());
                }
                Ok((line, answer.header("connection") == Some("close")))
            }
            Err(NoAnswer::Closed) => Ok((format!("{who} gets no answer: closed"), false)),
            Err(NoAnswer::Half(what)) => {
                Ok((format!("{who} gets half an answer: {what:?}"), false))
            }
            Err(NoAnswer::Silence) => Err(format!("{who} gets no answer")),
            Err(NoAnswer::Other(why)) => Err(format!("{who} gets no answer: {why}")),
        }
    }

    /// A client reads a line.
    pub fn line(&mut self, who: &'static str) -> Result<(), String> {
        let line = match self.read_line(who)? {
            Some(line) => format!("{who} reads {line:?}"),
            None => format!("{who} reads the end"),
        };
        self.note(&line);
        Ok(())
    }

    /// The next line that a client gets; `None` where the service has
    /// closed the connection.
    pub fn read_line(&mut self, who: &'static str) -> Result<Option<String>, String> {
        let client = self.client(who)?;
        let mut line = Vec::new();
        let mut byte = [0];
        loop {
            match client.read(&mut byte) {
                Ok(0) if line.is_empty() => return Ok(None),
                Ok(0) => return Err(format!("{who} reads half a line: {line:?}")),
                Ok(_) if byte == *b"\n" => {
                    return Ok(Some(String::from_utf8_lossy(&line).into_owned()));
                }
                Ok(_) => line.push(byte[0]),
                Err(error) if http::is_closed(&error) => return Ok(None),
                Err(error) if error.kind() == ErrorKind::WouldBlock => {
                    return Err(format!("{who} reads nothing"));
                }
                Err(error) => return Err(format!("{who} reads nothing: {error}")),
            }
        }
    }

    /// A client waits until the service closes its connection, and
    /// reads nothing until then.
    pub fn closed(&mut self, who: &'static str) -> Result<(), String> {
        let mut rest = Vec::new();
        let read = self.client(who)?.read_to_end(&mut rest);
        match read {
            Ok(_) => {}
            Err(error) if http::is_closed(&error) => {}
            Err(error) => return Err(format!("{who} is not closed: {error}")),
        }
        self.note(&match rest.len() {
            0 => format!("{who} is closed"),
            _ => format!("{who} is closed after {:?}", String::from_utf8_lossy(&rest)),
        });
        Ok(())
    }

    /// A client that has read nothing reads until the service closes
    /// its connection; how much was on its way is not said.
    pub fn closed_after_much(&mut self, who: &'static str) -> Result<(), String> {
        match io::copy(self.client(who)?, &mut io::sink()) {
            Ok(_) => {}
            Err(error) if http::is_closed(&error) => {}
            Err(error) => return Err(format!("{who} is not closed: {error}")),
        }
        self.note(&format!("{who} is closed"));
        Ok(())
    }

    /// A client sends something over and over, and another reads it,
    /// until the service says something. How often is not said.
    pub fn send_until_said(
        &mut self,
        who: &'static str,
        what: &str,
        line: &str,
        reader: &'static str,
    ) -> Result<(), String> {
        self.note(&format!(
            "{who} sends {what}, again and again; {reader} reads"
        ));
        for _ in 0..AT_MOST {
            self.pass_on(who, line, reader)?;
            if let Some(line) = self.running.line_now() {
                self.note(&format!("server: {line}"));
                return Ok(());
            }
        }
        Err(format!(
            "sent {AT_MOST} times, and the service says nothing"
        ))
    }

    /// A client sends more than the kernel keeps for one who does not
    /// read, and another reads it.
    pub fn send_much(
        &mut self,
        who: &'static str,
        what: &str,
        line: &str,
        reader: &'static str,
    ) -> Result<(), String> {
        self.note(&format!(
            "{who} sends {what}, {AT_MOST} times; {reader} reads"
        ));
        (0..AT_MOST).try_for_each(|_| self.pass_on(who, line, reader))
    }

    fn pass_on(
        &mut self,
        who: &'static str,
        line: &str,
        reader: &'static str,
    ) -> Result<(), String> {
        self.client(who)?
            .write_all(line.as_bytes())
            .map_err(|error| format!("{who} cannot send: {error}"))?;
        match self.read_line(reader)? {
            Some(_) => Ok(()),
            None => Err(format!("{reader} is closed")),
        }
    }

    /// A client sends something, if the service has not closed its
    /// connection by now.
    pub fn try_send(&mut self, who: &'static str, what: &str, bytes: &str) -> Result<(), String> {
        self.note(&format!("{who} sends {what}"));
        let _ = self.client(who)?.write_all(bytes.as_bytes());
        Ok(())
    }

    /// A client closes its connection.
    pub fn leave(&mut self, who: &'static str) -> Result<(), String> {
        self.note(&format!("{who} leaves"));
        self.clients.remove(who);
        Ok(())
    }

    /// The next line of the service.
    pub fn says(&mut self) -> Result<(), String> {
        let line = self
            .running
            .line()
            .map_err(|why| format!("the service {why}"))?;
        self.note(&format!("server: {line}"));
        Ok(())
    }

    /// SIGTERM to the service.
    pub fn terminate(&mut self) -> Result<(), String> {
        self.note("SIGTERM");
        self.running.signal(Signal::SIGTERM)
    }

    fn client(&mut self, who: &'static str) -> Result<&mut TcpStream, String> {
        self.clients
            .get_mut(who)
            .ok_or_else(|| format!("{who} is not connected"))
    }
}

/// Whether nobody listens. A client's own port can be the one it
/// connects to, and then it meets itself.
pub fn is_refused(connected: io::Result<TcpStream>) -> Result<bool, String> {
    match connected {
        Ok(stream) => {
            let itself = stream.local_addr().ok() == stream.peer_addr().ok();
            Ok(itself)
        }
        Err(error) if error.kind() == ErrorKind::ConnectionRefused => Ok(true),
        Err(error) => Err(error.to_string()),
    }
}
