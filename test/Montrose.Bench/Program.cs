using Montrose.Bench;

// "bare" runs the reference server in a process of its own; anything else measures and prints.
return args is ["bare", ..] ? await BareServer.RunAsync(args[1..]) : await Benchmark.RunAsync(args);
