using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.SettingManagement.EntityFrameworkCore;

/// <summary>Maps setting management.</summary>
public static class SettingManagementDbContextModelBuilderExtensions
{
    public static void ConfigureSettingManagement(this ModelBuilder builder)
    {
        if (builder.IsTenantOnlyDatabase())
            return;

        var prefix = AbpSettingManagementDbProperties.DbTablePrefix;
        var schema = AbpSettingManagementDbProperties.DbSchema;

        builder.Entity<Setting>(b =>
        {
            b.ToTable(prefix + "Settings", schema);
            b.ConfigureByConvention();
            b.Property(x => x.Name).HasMaxLength(SettingConsts.MaxNameLength).IsRequired();
            b.Property(x => x.Value).HasMaxLength(SettingConsts.MaxValueLengthValue).IsRequired();
            b.Property(x => x.ProviderName).HasMaxLength(SettingConsts.MaxProviderNameLength);
            b.Property(x => x.ProviderKey).HasMaxLength(SettingConsts.MaxProviderKeyLength);
            b.HasIndex(x => new { x.Name, x.ProviderName, x.ProviderKey }).IsUnique();
            b.ApplyObjectExtensionMappings();
        });

        builder.Entity<SettingDefinitionRecord>(b =>
        {
            b.ToTable(prefix + "SettingDefinitions", schema);
            b.ConfigureByConvention();
            b.Property(x => x.Name).HasMaxLength(SettingDefinitionRecordConsts.MaxNameLength).IsRequired();
            b.Property(x => x.DisplayName).HasMaxLength(SettingDefinitionRecordConsts.MaxDisplayNameLength).IsRequired();
            b.Property(x => x.Description).HasMaxLength(SettingDefinitionRecordConsts.MaxDescriptionLength);
            b.Property(x => x.DefaultValue).HasMaxLength(SettingDefinitionRecordConsts.MaxDefaultValueLength);
            b.Property(x => x.Providers).HasMaxLength(SettingDefinitionRecordConsts.MaxProvidersLength);
            b.Property(x => x.ExtraProperties).IsRequired(false);
            b.HasIndex(x => x.Name).IsUnique();
            b.ApplyObjectExtensionMappings();
        });

        builder.TryConfigureObjectExtensions<SettingManagementDbContext>();
    }
}
