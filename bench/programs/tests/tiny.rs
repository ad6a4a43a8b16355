//! Each job once, at a tiny size, on every side: it works, and its
//! result is held.

use std::path::Path;

use bench::jobs;
use bench_runner::cores::Cores;
use bench_runner::one::{How, Side, run};
use bench_runner::programs::Programs;

#[test]
fn each_job_on_every_side() {
    let folder = Path::new(env!("CARGO_BIN_EXE_threads")).parent();
    let programs = Programs::beside(folder.expect("it lies in a folder")).unwrap();
    let mut failed = Vec::new();
    for job in jobs::all() {
        let ways = job.ways.iter().map(Side::Rust);
        for side in std::iter::once(Side::Go).chain(ways) {
            for (cores, counted) in [(Cores::All, false), (Cores::One, true)] {
                let how = How {
                    cores,
                    counted,
                    times: job.tiny,
                };
                match run(&programs, job, side, how) {
                    Err(why) => failed.push(why),
                    Ok(run) if run.ns == 0.0 => {
                        failed.push(format!("{} took no time", job.name));
                    }
                    Ok(_) => {}
                }
            }
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}
