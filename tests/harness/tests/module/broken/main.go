// Broken does not compile.
package main

func main() { total := 10 }
