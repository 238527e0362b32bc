using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <summary>The identity module's tables by themselves; an application usually replaces it by its own DbContext.</summary>
[ConnectionStringName(AbpIdentityDbProperties.ConnectionStringName)]
public class IdentityDbContext : AbpDbContext<IdentityDbContext>, IIdentityDbContext
{
    public IdentityDbContext(DbContextOptions<IdentityDbContext> options)
        : base(options)
    {
    }

    public DbSet<IdentityUser> Users { get; set; } = default!;

    public DbSet<IdentityRole> Roles { get; set; } = default!;

    public DbSet<IdentityClaimType> ClaimTypes { get; set; } = default!;

    public DbSet<OrganizationUnit> OrganizationUnits { get; set; } = default!;

    public DbSet<IdentitySecurityLog> SecurityLogs { get; set; } = default!;

    public DbSet<IdentityLinkUser> LinkUsers { get; set; } = default!;

    public DbSet<IdentityUserDelegation> UserDelegations { get; set; } = default!;

    public DbSet<IdentitySession> Sessions { get; set; } = default!;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ConfigureIdentity();
    }
}
