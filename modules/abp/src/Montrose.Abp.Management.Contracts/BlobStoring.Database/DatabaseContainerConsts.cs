namespace Volo.Abp.BlobStoring.Database;

/// <summary>Limits of a blob container in the database.</summary>
public static class DatabaseContainerConsts
{
    public static int MaxNameLength { get; set; } = 128;
}
