using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Montrose.Bench;

/// <summary>How a server is started, and the request whose answer says that it runs.</summary>
/// <param name="Assembly">Run with <c>dotnet</c>, in its own folder.</param>
/// <param name="Arguments">After the assembly; <c>{port}</c> becomes the port here and in everything below.</param>
/// <param name="Environment">Environment variables.</param>
/// <param name="Path">Of the first request; anything but a 2xx is an error.</param>
/// <param name="Headers">Of the first request, Host included.</param>
public sealed record ServerStart(string Assembly, string[] Arguments, IReadOnlyDictionary<string, string> Environment, string Path, string[] Headers);

/// <summary>A server under measurement.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, int port, TimeSpan startTime) => (_process, Port, StartTime) = (process, port, startTime);

    public int Port { get; }

    /// <summary>From starting the process to its first answer.</summary>
    public TimeSpan StartTime { get; }

    /// <summary>Resident memory in megabytes, as the kernel counts it.</summary>
    public double ResidentMegabytes
    {
        get
        {
            var line = File.ReadLines($"/proc/{_process.Id}/status").First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal));
            return double.Parse(line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
        }
    }

    /// <summary>Processor time that the process has used.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static async Task<ServerProcess> StartAsync(ServerStart start)
    {
        var port = FreePort();
        string WithPort(string text) => text.Replace("{port}", port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var info = new ProcessStartInfo("dotnet") { WorkingDirectory = Path.GetDirectoryName(start.Assembly)!, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        info.ArgumentList.Add(start.Assembly);
        foreach (var argument in start.Arguments) info.ArgumentList.Add(WithPort(argument));
        foreach (var (key, value) in start.Environment) info.Environment[key] = WithPort(value);
        var request = LoadGenerator.Request("GET", start.Path, start.Headers.Select(WithPort));

        var watch = Stopwatch.StartNew();
        var process = Process.Start(info)!;
        var output = new System.Text.StringBuilder();
        process.OutputDataReceived += (_, e) => { lock (output) output.AppendLine(e.Data); };
        process.ErrorDataReceived += (_, e) => { lock (output) output.AppendLine(e.Data); };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        while (watch.Elapsed < TimeSpan.FromSeconds(120))
        {
            if (process.HasExited) throw new InvalidOperationException($"{start.Assembly} ended with {process.ExitCode}:\n{output}");
            try
            {
                using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                await socket.ConnectAsync(IPAddress.Loopback, port);
                await socket.SendAsync(request);
                var reader = new ResponseReader(socket);
                var status = await reader.ReadAsync();
                var time = watch.Elapsed;
                var server = new ServerProcess(process, port, time);
                if (status is >= 200 and < 300) return server;
                await server.DisposeAsync();
                throw new InvalidOperationException($"{start.Assembly} answered {start.Path} with:\n{reader.LastText}\n{output}");
            }
            catch (SocketException)
            {
                await Task.Delay(5); // not listening yet
            }
        }
        process.Kill(entireProcessTree: true);
        throw new TimeoutException($"{start.Assembly} did not answer within 120 s:\n{output}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
