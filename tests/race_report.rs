//! Reading the race detector's reports.

use mistakes::race_report::conflicts;

const REPORT: &str = "\
==================
WARNING: DATA RACE
Read at 0x00c00001 by goroutine 8:
  runtime.mapaccess1()
      /usr/local/go/src/runtime/map.go:12 +0x0
  main.main.func1()
      /home/me/go/locks/map/two_writers/main.go:17 +0x44

Previous write at 0x00c00001 by main goroutine:
  main.main()
      /home/me/go/locks/map/two_writers/main.go:21 +0x44

Goroutine 8 (running) created at:
  main.main()
      /home/me/go/locks/map/two_writers/main.go:16 +0x44
==================
";

#[test]
fn the_two_accesses_and_not_where_the_goroutines_start() {
    assert_eq!(conflicts(REPORT), [[17, 21]]);
}

#[test]
fn several_reports_and_none() {
    assert_eq!(conflicts(&[REPORT, REPORT].concat()).len(), 2);
    assert_eq!(conflicts("fatal error: concurrent map writes\n").len(), 0);
}

#[test]
fn an_access_without_a_line_of_the_program() {
    let report = REPORT.replace(
        "/home/me/go/locks/map/two_writers/main.go:17",
        "/usr/local/go/src/runtime/race.s:9",
    );
    assert_eq!(conflicts(&report), [[0, 21]]);
}
