//! Building Go programs: what is stale, and two who build at once.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::{Duration, SystemTime};

use harness::go::{Built, Flavour, Go, Module, build};
use harness::paths;

/// A module with these packages, each of which prints "1".
fn module(name: &str, packages: &[&str]) -> Module {
    let folder = paths::scratch().join("go_modules").join(name);
    let _ = fs::remove_dir_all(&folder);
    let module = Module {
        source: folder.join("source"),
        programs: folder.join("programs"),
    };
    for package in packages {
        let package = module.source.join(package);
        fs::create_dir_all(&package).unwrap();
        fs::write(package.join("main.go"), program("1")).unwrap();
    }
    fs::write(module.source.join("go.mod"), "module m\n\ngo 1.26\n").unwrap();
    module
}

fn program(prints: &str) -> String {
    format!("package main\n\nfunc main() {{ print({prints:?}) }}\n")
}

fn built(module: &Module, packages: &[&str]) -> Vec<Built> {
    let go = Go::find().expect("the tests of the harness need Go");
    let packages: Vec<String> = packages.iter().map(|&p| p.to_owned()).collect();
    let mut built = build(&go, module, Flavour::Plain, &packages).unwrap();
    packages.iter().map(|p| built.remove(p).unwrap()).collect()
}

fn one(module: &Module) -> PathBuf {
    built(module, &["a/one"]).remove(0).unwrap()
}

fn prints(program: &Path) -> String {
    let output = Command::new(program).output().unwrap();
    String::from_utf8(output.stderr).unwrap()
}

fn edit(module: &Module, package: &str, source: &str) {
    fs::write(module.source.join(package).join("main.go"), source).unwrap();
}

#[test]
fn what_has_not_changed_is_not_built_again() {
    let module = module("fresh", &["a/one", "a/two"]);
    let program = one(&module);
    let first = fs::metadata(&program).unwrap().ino();
    built(&module, &["a/one", "a/two"]);
    edit(&module, "a/one", &self::program("1"));
    assert_eq!(one(&module), program);
    assert_eq!(fs::metadata(&program).unwrap().ino(), first);
}

#[test]
fn a_source_with_an_old_date() {
    let module = module("old_date", &["a/one"]);
    assert_eq!(prints(&one(&module)), "1");
    let source = module.source.join("a/one/main.go");
    fs::write(&source, program("2")).unwrap();
    let long_ago = SystemTime::now() - Duration::from_secs(1_000_000_000);
    let file = fs::File::options().append(true).open(&source).unwrap();
    file.set_modified(long_ago).unwrap();
    assert_eq!(prints(&one(&module)), "2");
}

#[test]
fn another_file_of_the_package_and_of_the_module() {
    let module = module("files", &["a/one"]);
    let source = module.source.join("a/one");
    edit(
        &module,
        "a/one",
        "package main\n\nfunc main() { print(text) }\n",
    );
    let text = |text: &str| format!("package main\n\nconst text = {text:?}\n");
    for number in ["2", "3"] {
        fs::write(source.join("text.go"), text(number)).unwrap();
        assert_eq!(prints(&one(&module)), number);
    }
    fs::write(module.source.join("go.mod"), "no module\n").unwrap();
    assert!(built(&module, &["a/one"])[0].is_err());
}

#[test]
fn one_that_does_not_compile_beside_one_that_does() {
    let module = module("broken", &["a/one", "a/two"]);
    edit(
        &module,
        "a/one",
        "package main\n\nfunc main() { one := 1 }\n",
    );
    let [one, two] = &built(&module, &["a/one", "a/two"])[..] else {
        panic!("two were asked for");
    };
    assert_eq!(prints(two.as_ref().unwrap()), "1");
    let why = one.as_ref().unwrap_err();
    assert!(why.contains("declared and not used"), "{why}");
    // Not taken for built the next time.
    assert!(built(&module, &["a/one"])[0].is_err());
    edit(&module, "a/one", &program("3"));
    assert_eq!(prints(&built(&module, &["a/one"])[0].clone().unwrap()), "3");
}

/// As two comparisons in one checkout: both build what has changed, and
/// run it.
#[test]
fn two_who_build_at_once() {
    let packages = ["a/one", "a/two", "b/three"];
    let module = module("at_once", &packages);
    for round in 0..8 {
        let now = format!("round {round}");
        for package in packages {
            edit(&module, package, &program(&now));
        }
        thread::scope(|s| {
            for _ in 0..2 {
                s.spawn(|| {
                    for program in built(&module, &packages) {
                        assert_eq!(prints(&program.unwrap()), now);
                    }
                });
            }
        });
    }
}
