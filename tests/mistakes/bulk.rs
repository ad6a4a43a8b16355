//! Looks at many cases at once, and tells which are wrong.

use crate::cases::Case;

/// What is wrong with a case.
pub type Problem = (Case, String);

/// Calls `check` with all cases, and where it fails with ever smaller
/// parts of them, until it is known whose fault it is. To start rustc
/// takes longer than what it does with one case.
pub fn each(cases: &[Case], check: &impl Fn(&[Case]) -> Result<(), String>) -> Vec<Problem> {
    if cases.is_empty() {
        return Vec::new();
    }
    let Err(why) = check(cases) else {
        return Vec::new();
    };
    let (one, other) = cases.split_at(cases.len() / 2);
    if one.is_empty() {
        return vec![(other[0], why)];
    }
    let mut problems = each(one, check);
    problems.extend(each(other, check));
    if problems.is_empty() {
        // They are wrong together only.
        let names: Vec<String> = cases.iter().map(Case::name).collect();
        problems.push((cases[0], format!("{}:\n{why}", names.join(" and "))));
    }
    problems
}
