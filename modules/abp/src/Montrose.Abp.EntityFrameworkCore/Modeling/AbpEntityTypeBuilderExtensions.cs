using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore.ValueComparers;
using Volo.Abp.EntityFrameworkCore.ValueConverters;
using Volo.Abp.ObjectExtending;

namespace Volo.Abp.EntityFrameworkCore.Modeling;

/// <summary>Columns for what an entity's interfaces promise.</summary>
public static partial class AbpEntityTypeBuilderExtensions
{
    /// <summary>All of it: concurrency stamp, extra properties, soft delete, tenant and audit.</summary>
    public static void ConfigureByConvention(this EntityTypeBuilder b)
    {
        b.TryConfigureConcurrencyStamp();
        b.TryConfigureExtraProperties();
        b.TryConfigureObjectExtensions();
        b.TryConfigureMayHaveCreator();
        b.TryConfigureMustHaveCreator();
        b.TryConfigureSoftDelete();
        b.TryConfigureDeletionTime();
        b.TryConfigureDeletionAudited();
        b.TryConfigureCreationTime();
        b.TryConfigureLastModificationTime();
        b.TryConfigureModificationAudited();
        b.TryConfigureMultiTenant();
    }

    public static void ConfigureConcurrencyStamp<T>(this EntityTypeBuilder<T> b)
        where T : class, IHasConcurrencyStamp => ((EntityTypeBuilder)b).TryConfigureConcurrencyStamp();

    public static void TryConfigureConcurrencyStamp(this EntityTypeBuilder b)
    {
        if (!b.Is<IHasConcurrencyStamp>())
            return;
        b.Property(nameof(IHasConcurrencyStamp.ConcurrencyStamp))
            .IsConcurrencyToken()
            .IsRequired()
            .HasMaxLength(ConcurrencyStampConsts.MaxLength)
            .HasColumnName(nameof(IHasConcurrencyStamp.ConcurrencyStamp));
    }

    public static void ConfigureExtraProperties<T>(this EntityTypeBuilder<T> b)
        where T : class, IHasExtraProperties => ((EntityTypeBuilder)b).TryConfigureExtraProperties();

    /// <summary>Extra properties as one column of JSON text.</summary>
    public static void TryConfigureExtraProperties(this EntityTypeBuilder b)
    {
        if (!b.Is<IHasExtraProperties>())
            return;
        b.Property<ExtraPropertyDictionary>(nameof(IHasExtraProperties.ExtraProperties))
            .HasColumnName(nameof(IHasExtraProperties.ExtraProperties))
            .HasConversion(ExtraPropertiesConverters.Get(b.Metadata.ClrType))
            .Metadata.SetValueComparer(new ExtraPropertyDictionaryValueComparer());
    }

    public static void ConfigureObjectExtensions<T>(this EntityTypeBuilder<T> b)
        where T : class, IHasExtraProperties => ((EntityTypeBuilder)b).TryConfigureObjectExtensions();

    public static void TryConfigureObjectExtensions(this EntityTypeBuilder b)
    {
        if (b.Is<IHasExtraProperties>())
            ObjectExtensionManager.Instance.ConfigureEfCoreEntity(b);
    }

    /// <summary>What <c>MapEfCoreEntity</c> says of the entity.</summary>
    public static void ApplyObjectExtensionMappings(this EntityTypeBuilder b) => ObjectExtensionManager.Instance.ConfigureEfCoreEntity(b);
}
