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
