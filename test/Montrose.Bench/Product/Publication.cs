using System.Diagnostics;
using System.Reflection;

namespace Montrose.Bench;

/// <summary>The product as it is deployed: published, its code compiled ahead of time.</summary>
public static class Publication
{
    private static readonly string Project =
        typeof(Publication).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "ProductProject").Value!;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "product");

    /// <summary>What is started.</summary>
    public static string Assembly { get; } = Path.Combine(Folder, "Montrose.Web.dll");

    /// <exception cref="InvalidOperationException">It does not build; the message is the build's output.</exception>
    public static async Task MakeAsync()
    {
        var info = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true };
        foreach (var argument in (string[])["publish", Project, "-c", "Release", "-v", "q", "-o", Folder]) info.ArgumentList.Add(argument);
        using var process = Process.Start(info)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException(output);
    }
}
