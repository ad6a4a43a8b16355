//! The ledger of what the pairs cover has no gap, and would notice
//! one.

use go_to_rust::catalogue::{Chapter, PAIR, Pair};
use go_to_rust::ledger::{Because, Excuse, Shape};
use harness::go::Go;
use harness::pairs;
use ledger::{Found, Row, claims, names, problems, read_all, shapes};

#[test]
fn nothing_is_missing() {
    let go = Go::find().unwrap();
    let packages: Vec<String> = pairs::all().map(|entry| entry.name()).collect();
    let found = read_all(&go, &packages).unwrap();
    let problems = problems(&found, go_to_rust::catalogue());
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

fn row(name: &str, used: &[&str]) -> Row {
    Row {
        name: name.to_owned(),
        used: used.iter().map(|pair| (*pair).to_owned()).collect(),
    }
}

const EXCUSE: Excuse = Excuse {
    names: &["sync.Locker"],
    because: Because::Reason("it is an interface"),
};

#[test]
fn a_name_without_a_pair() {
    let found = Found {
        names: vec![
            row("sync.Mutex", &["locks/counter"]),
            row("sync.Locker", &[]),
        ],
        ..Found::default()
    };
    assert_eq!(names(&found, &[]), ["no pair uses sync.Locker"]);
    assert!(names(&found, &[EXCUSE]).is_empty());
}

#[test]
fn a_name_that_is_excused_and_used() {
    let found = Found {
        names: vec![row("sync.Locker", &["locks/cond"])],
        ..Found::default()
    };
    assert_eq!(
        names(&found, &[EXCUSE]),
        ["sync.Locker is excused, and locks/cond uses it"]
    );
    assert_eq!(
        names(&Found::default(), &[EXCUSE]),
        ["sync.Locker is excused, and there is no such name"]
    );
}

const SHAPE: Shape = Shape {
    name: "lock_defer",
    says: "a lock and a defer",
    uses: 30,
    later: None,
};

const ANSWERS: Pair = Pair {
    name: "counter",
    answers: &["lock_defer"],
    ..PAIR
};

fn locks(pairs: &'static [Pair]) -> Chapter {
    Chapter {
        name: "locks",
        no_tasks: None,
        pairs,
    }
}

#[test]
fn a_common_shape_without_a_pair() {
    let found = Found {
        shapes: vec![row("lock_defer", &["locks/counter"])],
        ..Found::default()
    };
    let rare = Shape { uses: 29, ..SHAPE };
    let later = Shape {
        later: Some("services"),
        ..SHAPE
    };
    assert_eq!(
        shapes(&found, &[], &[SHAPE]),
        ["no pair answers lock_defer (a lock and a defer; 30 uses)"]
    );
    assert!(shapes(&found, &[], &[rare]).is_empty());
    assert!(shapes(&found, &[], &[later]).is_empty());
    assert!(shapes(&found, &[locks(&[ANSWERS])], &[SHAPE]).is_empty());
    assert_eq!(shapes(&found, &[locks(&[ANSWERS])], &[later]).len(), 1);
}

#[test]
fn a_shape_that_is_not_recognised() {
    assert_eq!(
        shapes(&Found::default(), &[locks(&[ANSWERS])], &[SHAPE]),
        ["the shape lock_defer is either not listed or not recognised"]
    );
}

#[test]
fn a_claim_that_the_go_half_does_not_bear_out() {
    let found = Found {
        shapes: vec![row("lock_defer", &["locks/rwlock"])],
        ..Found::default()
    };
    assert_eq!(
        claims(&found, &[locks(&[ANSWERS])]),
        ["locks/counter says that it answers lock_defer, which is not found in its Go half"]
    );
}
