using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.Assignments;

internal sealed class AssignmentRunConfiguration : IEntityTypeConfiguration<AssignmentRun>
{
    public void Configure(EntityTypeBuilder<AssignmentRun> b)
    {
        b.ToTable("AssignmentRuns", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.HasIndex(r => new { r.TenantId, r.CreationTime, r.Id });
    }
}
