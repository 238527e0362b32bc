using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.LongJobs;

internal sealed class LongJobConfiguration : IEntityTypeConfiguration<LongJob>
{
    public void Configure(EntityTypeBuilder<LongJob> b)
    {
        b.ToTable("LongJobs", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(j => j.Title).HasMaxLength(LongJobConsts.MaxTitleLength);
        b.Property(j => j.Arguments).HasMaxLength(LongJobConsts.MaxArgumentsLength);
        b.Property(j => j.ScopeKey).HasMaxLength(LongJobConsts.ScopeKeyLength);
        b.Property(j => j.FileName).HasMaxLength(LongJobConsts.MaxTitleLength);
        b.Property(j => j.FailureCode).HasMaxLength(LongJobConsts.MaxErrorCodeLength);
        b.HasIndex(j => new { j.UserId, j.CreationTime, j.Id });
        b.HasIndex(j => j.CreationTime); // what is over its time
        b.HasIndex(j => j.SubjectId).HasFilter("\"SubjectId\" IS NOT NULL");
    }
}
