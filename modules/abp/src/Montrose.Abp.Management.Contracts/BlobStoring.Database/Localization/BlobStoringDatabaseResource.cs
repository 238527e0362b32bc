using Volo.Abp.Localization;

namespace Volo.Abp.BlobStoring.Database.Localization;

/// <summary>Texts of the database blob provider.</summary>
[LocalizationResourceName("BlobStoringDatabase")]
public class BlobStoringDatabaseResource;
