//! `docs/bench.md` says what `docs/bench.tsv` says, all jobs are in
//! it, and the pairs that a job names are there.

use std::fs;
use std::path::Path;

use bench::data::{Data, GO};
use bench::{DATA, PAGE, jobs, page};

fn read(file: &str) -> String {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    fs::read_to_string(top.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

#[test]
fn the_page_says_what_the_data_say() {
    let data = Data::read(&read(DATA)).unwrap_or_else(|why| panic!("{DATA}: {why}"));
    let (there, now) = (read(PAGE), page::markdown(&data));
    let mut lines = (1..).zip(there.lines().zip(now.lines()));
    if let Some((number, (is, should))) = lines.find(|(_, (is, should))| is != should) {
        panic!(
            "{PAGE}:{number} is not what {DATA} says; `make bench-page` writes it\n  {is}\n  {should}"
        );
    }
    assert!(
        there == now,
        "{PAGE} is longer or shorter than {DATA}; `make bench-page` writes it"
    );
}

#[test]
fn every_job_was_measured_in_every_way() {
    let data = Data::read(&read(DATA)).unwrap();
    let most = data.cores()[0];
    for job in jobs::all() {
        for way in std::iter::once(GO).chain(job.ways.iter().map(|way| way.name)) {
            assert!(
                data.figure(job.name, way, most).is_some(),
                "{DATA} has no {} with {way}: `make bench` measures it",
                job.name
            );
        }
    }
}

/// site/pages/which-tool.md, under "What it costs".
#[test]
fn what_the_guide_says_of_the_figures() {
    let data = Data::read(&read(DATA)).unwrap();
    let most = data.cores()[0];
    let of = |job: &str, way: &str| {
        let figure = data.figure(job, way, most);
        figure.unwrap_or_else(|| panic!("no {job} with {way}"))
    };
    let ratio = |job, way| of(job, way).ratio.expect("it is no Go").median;
    let mut wrong = Vec::new();
    let mut claim = |says: &str, holds: bool| {
        if !holds {
            wrong.push(says.to_owned());
        }
    };
    for job in ["start_and_join", "round_trip"] {
        let says = format!("threads take ten to a hundred times as long: {job}");
        claim(&says, (8.0..250.0).contains(&ratio(job, "threads")));
    }
    for job in ["buffered", "mutex"] {
        claim(
            &format!("threads take up to two and a half times as long: {job}"),
            ratio(job, "threads") < 2.5,
        );
    }
    for job in ["start_and_join", "parked", "timers", "request_reply"] {
        claim(
            &format!("tasks cost as much: {job}"),
            ratio(job, "tasks") < 2.0,
        );
    }
    let bytes = |way| of("parked", way).bytes.unwrap_or(f64::NAN);
    claim(
        "less than half the memory",
        bytes("tasks") < bytes(GO) / 2.0,
    );
    claim(
        "more than five times as long as between two tasks",
        ratio("round_trip", "tasks_in_main") > 5.0 * ratio("round_trip", "tasks"),
    );
    for job in ["select_two", "fan_in", "stages"] {
        claim(
            &format!("`recv_many` is faster: {job}"),
            ratio(job, "tasks_many") < ratio(job, "tasks"),
        );
    }
    for way in [GO, "tasks"] {
        claim(
            &format!("batches are faster: {way}"),
            of("stages_batched", way).ns < of("stages", way).ns,
        );
    }
    for cores in data.cores() {
        let ratio = |way| {
            let figure = data.figure("mutex", way, cores);
            figure.and_then(|it| it.ratio).map(|it| it.median)
        };
        let tokio = ratio("tasks_mutex_of_tokio").expect("measured");
        let std = ratio("tasks").expect("measured");
        claim(
            &format!("tokio's mutex takes two to twelve times as long: {cores} cores"),
            (1.7..13.0).contains(&(tokio / std)),
        );
    }
    assert!(
        wrong.is_empty(),
        "the guide says what {DATA} does not: {}",
        wrong.join("; ")
    );
}

#[test]
fn every_pair_that_a_job_names_is_there() {
    for job in jobs::all() {
        for pair in job.pairs {
            let (chapter, name) = pair.split_once('/').expect("chapter/name");
            let mut chapters = go_to_rust::catalogue().iter();
            let found = chapters
                .find(|c| c.name == chapter)
                .is_some_and(|c| c.pairs.iter().any(|p| p.name == name));
            assert!(found, "{} names {pair}, which is no pair", job.name);
        }
    }
}

/// The head of its page says which half to take, and what was measured.
#[test]
fn every_pair_with_tasks_has_a_job() {
    let without: Vec<String> = go_to_rust::catalogue()
        .iter()
        .flat_map(|chapter| chapter.pairs.iter().map(move |pair| (chapter.name, pair)))
        .filter(|(_, pair)| pair.tasks.is_some())
        .map(|(chapter, pair)| format!("{chapter}/{}", pair.name))
        .filter(|name| !jobs::all().any(|job| job.pairs.contains(&name.as_str())))
        .collect();
    assert!(
        without.is_empty(),
        "no job of bench/src/jobs names these pairs, which have tasks: {}",
        without.join(", ")
    );
}
