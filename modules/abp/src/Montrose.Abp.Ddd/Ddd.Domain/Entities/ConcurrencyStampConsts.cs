namespace Volo.Abp.Domain.Entities;

public static class ConcurrencyStampConsts
{
    public const int MaxLength = 40;
}
