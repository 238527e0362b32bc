using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.Performance;

internal sealed class SignInRecordConfiguration : IEntityTypeConfiguration<SignInRecord>
{
    public void Configure(EntityTypeBuilder<SignInRecord> b)
    {
        b.ToTable("SignIns", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.HasIndex(s => new { s.TenantId, s.UserId, s.Time });
    }
}
