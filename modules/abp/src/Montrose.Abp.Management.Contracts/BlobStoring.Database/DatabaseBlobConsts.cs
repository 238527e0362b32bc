namespace Volo.Abp.BlobStoring.Database;

/// <summary>Limits of a blob in the database.</summary>
public static class DatabaseBlobConsts
{
    public static int MaxNameLength { get; set; } = 256;

    public static int MaxContentLength { get; set; } = int.MaxValue;
}
