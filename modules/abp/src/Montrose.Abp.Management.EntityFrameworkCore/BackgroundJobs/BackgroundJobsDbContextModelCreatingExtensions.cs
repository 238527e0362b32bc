using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.BackgroundJobs.EntityFrameworkCore;

/// <summary>Maps jobs.</summary>
public static class BackgroundJobsDbContextModelCreatingExtensions
{
    public static void ConfigureBackgroundJobs(this ModelBuilder builder)
    {
        if (builder.IsTenantOnlyDatabase())
            return;

        builder.Entity<BackgroundJobRecord>(b =>
        {
            b.ToTable(AbpBackgroundJobsDbProperties.DbTablePrefix + "BackgroundJobs", AbpBackgroundJobsDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.Property(x => x.JobName).HasMaxLength(BackgroundJobRecordConsts.MaxJobNameLength).IsRequired();
            b.Property(x => x.JobArgs).HasMaxLength(BackgroundJobRecordConsts.MaxJobArgsLength).IsRequired();
            b.Property(x => x.TryCount).HasDefaultValue((short)0);
            b.Property(x => x.IsAbandoned).HasDefaultValue(false);
            b.Property(x => x.Priority).HasDefaultValue(BackgroundJobPriority.Normal).HasSentinel(BackgroundJobPriority.Normal);
            b.HasIndex(x => new { x.IsAbandoned, x.NextTryTime });
            b.ApplyObjectExtensionMappings();
        });

        builder.TryConfigureObjectExtensions<BackgroundJobsDbContext>();
    }
}
