using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volo.Abp.EntityFrameworkCore.Modeling;
using Volo.Abp.Users.EntityFrameworkCore;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <summary>How the identity module's entities are kept.</summary>
public static class IdentityDbContextModelBuilderExtensions
{
    public static void ConfigureIdentity(this ModelBuilder builder)
    {
        Check.NotNull(builder, nameof(builder));
        ConfigureUsers(builder);
        ConfigureRoles(builder);
        ConfigureOrganizationUnits(builder);
        ConfigureRecords(builder);
    }

    private static void ConfigureUsers(ModelBuilder builder)
    {
        builder.Entity<IdentityUser>(b =>
        {
            Table(b, "Users");
            b.ConfigureAbpUser();

            b.Property(u => u.NormalizedUserName).IsRequired().HasMaxLength(IdentityUserConsts.MaxNormalizedUserNameLength);
            b.Property(u => u.NormalizedEmail).IsRequired().HasMaxLength(IdentityUserConsts.MaxNormalizedEmailLength);
            b.Property(u => u.PasswordHash).HasMaxLength(IdentityUserConsts.MaxPasswordHashLength);
            b.Property(u => u.SecurityStamp).IsRequired().HasMaxLength(IdentityUserConsts.MaxSecurityStampLength);
            b.Property(u => u.TwoFactorEnabled).HasDefaultValue(false);
            b.Property(u => u.LockoutEnabled).HasDefaultValue(false);
            b.Property(u => u.IsExternal).HasDefaultValue(false);
            b.Property(u => u.AccessFailedCount).HasDefaultValue(0);

            b.HasMany(u => u.Claims).WithOne().HasForeignKey(c => c.UserId).IsRequired();
            b.HasMany(u => u.Logins).WithOne().HasForeignKey(l => l.UserId).IsRequired();
            b.HasMany(u => u.Roles).WithOne().HasForeignKey(r => r.UserId).IsRequired();
            b.HasMany(u => u.Tokens).WithOne().HasForeignKey(t => t.UserId).IsRequired();
            b.HasMany(u => u.OrganizationUnits).WithOne().HasForeignKey(o => o.UserId).IsRequired();

            b.HasIndex(u => u.NormalizedUserName);
            b.HasIndex(u => u.NormalizedEmail);
            b.HasIndex(u => u.UserName);
            b.HasIndex(u => u.Email);
            b.ApplyObjectExtensionMappings();
        });

        builder.Entity<IdentityUserClaim>(b =>
        {
            Table(b, "UserClaims");
            b.Property(c => c.Id).ValueGeneratedNever();
            b.Property(c => c.ClaimType).IsRequired().HasMaxLength(IdentityUserClaimConsts.MaxClaimTypeLength);
            b.Property(c => c.ClaimValue).HasMaxLength(IdentityUserClaimConsts.MaxClaimValueLength);
            b.HasIndex(c => c.UserId);
            b.ApplyObjectExtensionMappings();
        });

        builder.Entity<IdentityUserRole>(b =>
        {
            Table(b, "UserRoles");
            b.HasKey(r => new { r.UserId, r.RoleId });
            b.HasOne<IdentityRole>().WithMany().HasForeignKey(r => r.RoleId).IsRequired();
            b.HasIndex(r => new { r.RoleId, r.UserId });
            b.ApplyObjectExtensionMappings();
        });

        builder.Entity<IdentityUserLogin>(b =>
        {
            Table(b, "UserLogins");
            b.HasKey(l => new { l.UserId, l.LoginProvider });
            b.Property(l => l.LoginProvider).IsRequired().HasMaxLength(IdentityUserLoginConsts.MaxLoginProviderLength);
            b.Property(l => l.ProviderKey).IsRequired().HasMaxLength(IdentityUserLoginConsts.MaxProviderKeyLength);
            b.Property(l => l.ProviderDisplayName).HasMaxLength(IdentityUserLoginConsts.MaxProviderDisplayNameLength);
            b.HasIndex(l => new { l.LoginProvider, l.ProviderKey });
            b.ApplyObjectExtensionMappings();
        });

        builder.Entity<IdentityUserToken>(b =>
        {
            Table(b, "UserTokens");
            b.HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
            b.Property(t => t.LoginProvider).IsRequired().HasMaxLength(IdentityUserTokenConsts.MaxLoginProviderLength);
            b.Property(t => t.Name).IsRequired().HasMaxLength(IdentityUserTokenConsts.MaxNameLength);
            b.ApplyObjectExtensionMappings();
        });

        builder.Entity<IdentityUserOrganizationUnit>(b =>
        {
            Table(b, "UserOrganizationUnits");
            b.HasKey(o => new { o.OrganizationUnitId, o.UserId });
            b.HasOne<OrganizationUnit>().WithMany().HasForeignKey(o => o.OrganizationUnitId).IsRequired();
            b.HasIndex(o => new { o.UserId, o.OrganizationUnitId });
            b.ApplyObjectExtensionMappings();
        });
    }

    private static void ConfigureRoles(ModelBuilder builder)
    {
        builder.Entity<IdentityRole>(b =>
        {
            Table(b, "Roles");
            b.Property(r => r.Name).IsRequired().HasMaxLength(IdentityRoleConsts.MaxNameLength);
            b.Property(r => r.NormalizedName).IsRequired().HasMaxLength(IdentityRoleConsts.MaxNormalizedNameLength);
            b.HasMany(r => r.Claims).WithOne().HasForeignKey(c => c.RoleId).IsRequired();
            b.HasIndex(r => r.NormalizedName);
            b.ApplyObjectExtensionMappings();
        });

        builder.Entity<IdentityRoleClaim>(b =>
        {
            Table(b, "RoleClaims");
            b.Property(c => c.Id).ValueGeneratedNever();
            b.Property(c => c.ClaimType).IsRequired().HasMaxLength(IdentityRoleClaimConsts.MaxClaimTypeLength);
            b.Property(c => c.ClaimValue).HasMaxLength(IdentityRoleClaimConsts.MaxClaimValueLength);
            b.HasIndex(c => c.RoleId);
            b.ApplyObjectExtensionMappings();
        });

        builder.Entity<IdentityClaimType>(b =>
        {
            Table(b, "ClaimTypes");
            b.Property(c => c.Name).IsRequired().HasMaxLength(IdentityClaimTypeConsts.MaxNameLength);
            b.Property(c => c.Regex).HasMaxLength(IdentityClaimTypeConsts.MaxRegexLength);
            b.Property(c => c.RegexDescription).HasMaxLength(IdentityClaimTypeConsts.MaxRegexDescriptionLength);
            b.Property(c => c.Description).HasMaxLength(IdentityClaimTypeConsts.MaxDescriptionLength);
            b.ApplyObjectExtensionMappings();
        });
    }

    private static void ConfigureOrganizationUnits(ModelBuilder builder)
    {
        builder.Entity<OrganizationUnit>(b =>
        {
            Table(b, "OrganizationUnits");
            b.Property(o => o.Code).IsRequired().HasMaxLength(OrganizationUnitConsts.MaxCodeLength);
            b.Property(o => o.DisplayName).IsRequired().HasMaxLength(OrganizationUnitConsts.MaxDisplayNameLength);
            b.HasMany<OrganizationUnit>().WithOne().HasForeignKey(o => o.ParentId);
            b.HasMany(o => o.Roles).WithOne().HasForeignKey(r => r.OrganizationUnitId).IsRequired();
            b.HasIndex(o => o.Code);
            b.ApplyObjectExtensionMappings();
        });

        builder.Entity<OrganizationUnitRole>(b =>
        {
            Table(b, "OrganizationUnitRoles");
            b.HasKey(r => new { r.OrganizationUnitId, r.RoleId });
            b.HasOne<IdentityRole>().WithMany().HasForeignKey(r => r.RoleId).IsRequired();
            b.HasIndex(r => new { r.RoleId, r.OrganizationUnitId });
            b.ApplyObjectExtensionMappings();
        });
    }

    private static void ConfigureRecords(ModelBuilder builder)
    {
        builder.Entity<IdentitySecurityLog>(b =>
        {
            Table(b, "SecurityLogs");
            b.Property(l => l.TenantName).HasMaxLength(IdentitySecurityLogConsts.MaxTenantNameLength);
            b.Property(l => l.ApplicationName).HasMaxLength(IdentitySecurityLogConsts.MaxApplicationNameLength);
            b.Property(l => l.Identity).HasMaxLength(IdentitySecurityLogConsts.MaxIdentityLength);
            b.Property(l => l.Action).HasMaxLength(IdentitySecurityLogConsts.MaxActionLength);
            b.Property(l => l.UserName).HasMaxLength(IdentitySecurityLogConsts.MaxUserNameLength);
            b.Property(l => l.ClientIpAddress).HasMaxLength(IdentitySecurityLogConsts.MaxClientIpAddressLength);
            b.Property(l => l.ClientId).HasMaxLength(IdentitySecurityLogConsts.MaxClientIdLength);
            b.Property(l => l.CorrelationId).HasMaxLength(IdentitySecurityLogConsts.MaxCorrelationIdLength);
            b.Property(l => l.BrowserInfo).HasMaxLength(IdentitySecurityLogConsts.MaxBrowserInfoLength);
            b.HasIndex(l => new { l.TenantId, l.ApplicationName });
            b.HasIndex(l => new { l.TenantId, l.Identity });
            b.HasIndex(l => new { l.TenantId, l.Action });
            b.HasIndex(l => new { l.TenantId, l.UserId });
            b.ApplyObjectExtensionMappings();
        });

        builder.Entity<IdentityLinkUser>(b =>
        {
            Table(b, "LinkUsers");
            b.HasIndex(l => new { l.SourceUserId, l.SourceTenantId, l.TargetUserId, l.TargetTenantId }).IsUnique();
            b.ApplyObjectExtensionMappings();
        });

        builder.Entity<IdentityUserDelegation>(b =>
        {
            Table(b, "UserDelegations");
            b.ApplyObjectExtensionMappings();
        });

        builder.Entity<IdentitySession>(b =>
        {
            Table(b, "Sessions");
            b.Property(s => s.SessionId).IsRequired().HasMaxLength(IdentitySessionConsts.MaxSessionIdLength);
            b.Property(s => s.Device).IsRequired().HasMaxLength(IdentitySessionConsts.MaxDeviceLength);
            b.Property(s => s.DeviceInfo).HasMaxLength(IdentitySessionConsts.MaxDeviceInfoLength);
            b.Property(s => s.ClientId).HasMaxLength(IdentitySessionConsts.MaxClientIdLength);
            b.Property(s => s.IpAddresses).HasMaxLength(IdentitySessionConsts.MaxIpAddressesLength);

            // ABP's own table allows null here, unlike those of its aggregates with a concurrency stamp.
            b.Property(s => s.ExtraProperties).IsRequired(false);
            b.HasIndex(s => s.SessionId);
            b.HasIndex(s => s.Device);
            b.HasIndex(s => new { s.TenantId, s.UserId });
            b.ApplyObjectExtensionMappings();
        });
    }

    private static void Table<TEntity>(EntityTypeBuilder<TEntity> b, string name)
        where TEntity : class
    {
        b.ToTable(AbpIdentityDbProperties.DbTablePrefix + name, AbpIdentityDbProperties.DbSchema);
        b.ConfigureByConvention();
    }
}
