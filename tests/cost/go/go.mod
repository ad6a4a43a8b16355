module go-to-rust/cost

go 1.26
