namespace Montrose.Monitoring;

/// <summary>The disk that a folder is on.</summary>
public static class Disk
{
    /// <summary>Bytes that this process may still write there.</summary>
    public static long FreeBytes(string folder) =>
        DriveInfo.GetDrives()
            .Where(d => d.IsReady && IsBelow(folder, d.RootDirectory.FullName))
            .MaxBy(static d => d.RootDirectory.FullName.Length)?.AvailableFreeSpace
        ?? new DriveInfo(Path.GetPathRoot(Path.GetFullPath(folder))!).AvailableFreeSpace;

    private static bool IsBelow(string folder, string root) =>
        (Path.GetFullPath(folder) + Path.DirectorySeparatorChar).StartsWith(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase);
}
