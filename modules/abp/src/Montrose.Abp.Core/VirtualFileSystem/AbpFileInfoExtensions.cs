using System.Text;
using Volo.Abp.VirtualFileSystem;
using Volo.Abp.VirtualFileSystem.Embedded;

namespace Microsoft.Extensions.FileProviders;

public static class AbpFileInfoExtensions
{
    public static string ReadAsString(this IFileInfo fileInfo) => fileInfo.ReadAsString(Encoding.UTF8);

    public static Task<string> ReadAsStringAsync(this IFileInfo fileInfo) => fileInfo.ReadAsStringAsync(Encoding.UTF8);

    public static string ReadAsString(this IFileInfo fileInfo, Encoding encoding)
    {
        using var reader = new StreamReader(fileInfo.CreateReadStream(), encoding, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    public static async Task<string> ReadAsStringAsync(this IFileInfo fileInfo, Encoding encoding)
    {
        using var reader = new StreamReader(fileInfo.CreateReadStream(), encoding, detectEncodingFromByteOrderMarks: true);
        return await reader.ReadToEndAsync();
    }

    public static byte[] ReadBytes(this IFileInfo fileInfo)
    {
        using var stream = fileInfo.CreateReadStream();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    public static async Task<byte[]> ReadBytesAsync(this IFileInfo fileInfo)
    {
        await using var stream = fileInfo.CreateReadStream();
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory);
        return memory.ToArray();
    }

    public static string? GetVirtualOrPhysicalPathOrNull(this IFileInfo fileInfo) => fileInfo switch
    {
        EmbeddedResourceFileInfo embedded => embedded.VirtualPath,
        InMemoryFileInfo memory => memory.DynamicPath,
        _ => fileInfo.PhysicalPath
    };
}
