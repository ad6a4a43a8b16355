//! Takes out of a transcript what a pattern leaves open.

use go_to_rust::catalogue::Normaliser;

use crate::transcript::Transcript;

/// Applies the normalisers in their order.
pub fn normalise(mut transcript: Transcript, by: &[Normaliser]) -> Transcript {
    for normaliser in by {
        match normaliser {
            Normaliser::SortLines => {
                transcript.stdout = sort_lines(&transcript.stdout);
            }
            Normaliser::ThreadIds => {
                transcript.stderr = thread_ids(&transcript.stderr);
            }
            Normaliser::TestTimes => {
                transcript.stdout = test_times(&transcript.stdout);
            }
        }
    }
    transcript
}

/// Sorts the lines. A newline that is missing at the end stays missing.
fn sort_lines(text: &str) -> String {
    let (lines, end) = match text.strip_suffix('\n') {
        Some(lines) => (lines, "\n"),
        None => (text, ""),
    };
    let mut lines: Vec<&str> = lines.split('\n').collect();
    lines.sort_unstable();
    lines.join("\n") + end
}

/// `thread 'main' (4711) panicked at …` becomes `thread 'main' panicked
/// at …`; all else stays.
fn thread_ids(text: &str) -> String {
    text.split_inclusive('\n')
        .map(|line| without_id(line).unwrap_or_else(|| line.to_owned()))
        .collect()
}

fn without_id(line: &str) -> Option<String> {
    let (thread, panicked) = line.split_once(") panicked at ")?;
    let (thread, id) = thread.rsplit_once(" (")?;
    let number = !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit());
    (thread.starts_with("thread '") && number).then(|| format!("{thread} panicked at {panicked}"))
}

/// `--- FAIL: TestPool (0.01s)` becomes `--- FAIL: TestPool`; all else
/// stays.
fn test_times(text: &str) -> String {
    text.split_inclusive('\n')
        .map(|line| without_time(line).unwrap_or_else(|| line.to_owned()))
        .collect()
}

fn without_time(line: &str) -> Option<String> {
    let (failed, time) = line.split_once(" (")?;
    let (time, end) = time.split_once("s)")?;
    let (whole, part) = time.split_once('.')?;
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let right = failed.trim_start().starts_with("--- FAIL: ") && digits(whole) && digits(part);
    (right && end.trim_end().is_empty()).then(|| format!("{failed}{end}"))
}
