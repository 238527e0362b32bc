using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.FeatureManagement.EntityFrameworkCore;

/// <summary>Maps feature management.</summary>
public static class FeatureManagementDbContextModelCreatingExtensions
{
    public static void ConfigureFeatureManagement(this ModelBuilder builder)
    {
        if (builder.IsTenantOnlyDatabase())
            return;

        var prefix = AbpFeatureManagementDbProperties.DbTablePrefix;
        var schema = AbpFeatureManagementDbProperties.DbSchema;

        builder.Entity<FeatureValue>(b =>
        {
            b.ToTable(prefix + "FeatureValues", schema);
            b.ConfigureByConvention();
            b.Property(x => x.Name).HasMaxLength(FeatureValueConsts.MaxNameLength).IsRequired();
            b.Property(x => x.Value).HasMaxLength(FeatureValueConsts.MaxValueLength).IsRequired();
            b.Property(x => x.ProviderName).HasMaxLength(FeatureValueConsts.MaxProviderNameLength).IsRequired(false);
            b.Property(x => x.ProviderKey).HasMaxLength(FeatureValueConsts.MaxProviderKeyLength);
            b.HasIndex(x => new { x.Name, x.ProviderName, x.ProviderKey }).IsUnique();
            b.ApplyObjectExtensionMappings();
        });

        builder.Entity<FeatureGroupDefinitionRecord>(b =>
        {
            b.ToTable(prefix + "FeatureGroups", schema);
            b.ConfigureByConvention();
            b.Property(x => x.Name).HasMaxLength(FeatureGroupDefinitionRecordConsts.MaxNameLength).IsRequired();
            b.Property(x => x.DisplayName).HasMaxLength(FeatureGroupDefinitionRecordConsts.MaxDisplayNameLength).IsRequired();
            b.Property(x => x.ExtraProperties).IsRequired(false);
            b.HasIndex(x => x.Name).IsUnique();
            b.ApplyObjectExtensionMappings();
        });

        builder.Entity<FeatureDefinitionRecord>(b =>
        {
            b.ToTable(prefix + "Features", schema);
            b.ConfigureByConvention();
            b.Property(x => x.GroupName).HasMaxLength(FeatureGroupDefinitionRecordConsts.MaxNameLength).IsRequired();
            b.Property(x => x.Name).HasMaxLength(FeatureDefinitionRecordConsts.MaxNameLength).IsRequired();
            b.Property(x => x.ParentName).HasMaxLength(FeatureDefinitionRecordConsts.MaxNameLength);
            b.Property(x => x.DisplayName).HasMaxLength(FeatureDefinitionRecordConsts.MaxDisplayNameLength).IsRequired();
            b.Property(x => x.Description).HasMaxLength(FeatureDefinitionRecordConsts.MaxDescriptionLength);
            b.Property(x => x.DefaultValue).HasMaxLength(FeatureDefinitionRecordConsts.MaxDefaultValueLength);
            b.Property(x => x.AllowedProviders).HasMaxLength(FeatureDefinitionRecordConsts.MaxAllowedProvidersLength);
            b.Property(x => x.ValueType).HasMaxLength(FeatureDefinitionRecordConsts.MaxValueTypeLength);
            b.Property(x => x.ExtraProperties).IsRequired(false);
            b.HasIndex(x => x.Name).IsUnique();
            b.HasIndex(x => x.GroupName);
            b.ApplyObjectExtensionMappings();
        });

        builder.TryConfigureObjectExtensions<FeatureManagementDbContext>();
    }
}
